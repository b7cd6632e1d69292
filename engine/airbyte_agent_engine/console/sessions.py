"""Sessions, stored in a cookie that is encrypted with the engine's keys."""

from __future__ import annotations

import base64
import binascii
import secrets
import time
from dataclasses import asdict, dataclass
from typing import Literal, TypedDict

from starlette.requests import Request
from starlette.responses import Response

from ..engine import Engine
from ..sealing import SealError
from ..tokens import Caller

__all__ = ["COOKIE", "LASTS", "Session", "forget", "keep", "read"]

COOKIE = "airbyte_console"
#: Maximum lifetime of a session in seconds.
LASTS = 8 * 60 * 60
_PLACE = "console session"
#: Longer cookie values are not valid.
_LONGEST = 2_000


class _Attributes(TypedDict):
    path: str
    secure: bool
    httponly: bool
    samesite: Literal["strict"]


@dataclass(frozen=True, slots=True)
class Session:
    """A browser session, before and after sign-in.

    Attributes:
        csrf: The CSRF token that each form must submit.
        ends: When it expires, in Unix time.
        client_id: Client id that signed in; empty before sign-in.
        organization_id: The client's organization; empty before sign-in.
    """

    csrf: str
    ends: int
    client_id: str = ""
    organization_id: str = ""

    @classmethod
    def new(cls, caller: Caller | None = None) -> Session:
        """Start a session with a new CSRF token."""
        who = (caller.client_id, caller.organization_id) if caller is not None else ("", "")
        return cls(secrets.token_urlsafe(24), int(time.time()) + LASTS, *who)

    @property
    def caller(self) -> Caller | None:
        """The caller; ``None`` before sign-in."""
        return Caller(self.client_id, self.organization_id, None, self.ends) if self.client_id else None


def read(engine: Engine, request: Request) -> Session | None:
    """The session of a request's cookie; ``None`` if the cookie is missing, invalid or expired."""
    text = request.cookies.get(COOKIE, "")
    if not text or len(text) > _LONGEST:
        return None
    try:
        sealed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        session = Session(**engine.keyring.open(sealed, _PLACE))
    except (binascii.Error, ValueError, SealError):
        return None
    return session if time.time() < session.ends else None


def keep(engine: Engine, request: Request, response: Response, session: Session) -> None:
    """Set the cookie: for console paths only, inaccessible to scripts and other sites."""
    sealed = base64.urlsafe_b64encode(engine.keyring.seal(asdict(session), _PLACE)).decode().rstrip("=")
    response.set_cookie(
        COOKIE, sealed, max_age=session.ends - int(time.time()), **_attributes(engine, request)
    )


def forget(engine: Engine, request: Request, response: Response) -> None:
    """Delete the cookie."""
    response.delete_cookie(COOKIE, **_attributes(engine, request))


def _attributes(engine: Engine, request: Request) -> _Attributes:
    public = engine.configuration.public_url
    secure = public.startswith("https:") if public is not None else request.url.scheme == "https"
    return {
        "path": request.scope["root_path"] or "/",
        "secure": secure,
        "httponly": True,
        "samesite": "strict",
    }
