"""Application tokens of the hosted API, shared by all connectors of a process with the same credentials."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from time import monotonic
from typing import Any

from pydantic_core import from_json

from ..auth.confidential import Confidential
from ..definition import Operation, Parameter
from ..errors import AuthenticationError, ResponseShapeError
from ..transport import Flow, Response
from ..transport.limiters import ConcurrencyLimit
from ..transport.single_flight import SingleFlight
from ..values import is_object
from ..wire.response import status_error

__all__ = ["TOKEN", "Application", "application", "forget"]

_BODY = (Parameter("client_id", "body"), Parameter("client_secret", "body"))
TOKEN = Operation("token", "create", "POST", "/api/v1/account/applications/token", _BODY, body="json")

_SENDABLE = re.compile(r"[!-~]+")
#: Default lifetime of a token in seconds, if the response has none.
_LIFETIME = 900.0
#: Seconds before its expiry that a token is renewed.
_EARLY = 60.0


#: Maximum number of cached applications.
_MOST = 1024


class Application(Confidential):
    """An application with its credentials and current token.

    Attributes:
        credentials: The parameters of a request for a token.
    """

    def __init__(self, client_id: str, client_secret: str) -> None:
        self.credentials = {"client_id": client_id, "client_secret": client_secret}
        self._token = ""
        self._renew_at = 0.0
        # Not a transport's lock, which is per connector: this one is shared by all connectors.
        self._renewal = SingleFlight[str]("application token", ConcurrencyLimit(1))

    def token(self, ask: Callable[[], Flow[Response]], refused: str | None = None) -> Flow[str]:
        """The current token, or a new one, requested once for all callers.

        Args:
            ask: The flow that requests a new token.
            refused: A token that the server rejected.
        """
        return self._renewal.get(partial(self._held, refused), partial(self._renew, ask))

    def _held(self, refused: str | None) -> str | None:
        token = self._token if monotonic() < self._renew_at else None
        return token if token != refused else None

    def _renew(self, ask: Callable[[], Flow[Response]]) -> Flow[str]:
        asked_at = monotonic()
        response = yield from ask()
        if not 200 <= response.status < 300:
            error = status_error(response, TOKEN.method)
            if isinstance(error, AuthenticationError):
                error.message += "; check airbyte_client_id and airbyte_client_secret"
            raise error
        try:
            answer = from_json(response.content)
        except ValueError:
            answer = None
        facts: Mapping[str, Any] = answer if is_object(answer) else {}
        token, lifetime = facts.get("access_token"), facts.get("expires_in")
        if not isinstance(token, str) or not _SENDABLE.fullmatch(token):
            # The response is not shown: it may contain a token anyway.
            raise ResponseShapeError("the token response has no access_token")
        seconds = float(lifetime) if isinstance(lifetime, int | float) else _LIFETIME
        self._token, self._renew_at = token, asked_at + seconds - min(_EARLY, seconds / 2)
        return token


_applications: dict[tuple[str, str, str], Application] = {}


def application(url: str, client_id: str, client_secret: str) -> Application:
    """The process-wide application for these credentials and this URL, for all threads and event loops."""
    key = (url, client_id, client_secret)
    found = _applications.get(key)
    if found is None:
        if len(_applications) >= _MOST:
            _applications.clear()  # connectors keep a reference to those in use
        # Atomic: several threads that find none all get the same one.
        found = _applications.setdefault(key, Application(client_id, client_secret))
    return found


def forget() -> None:
    """Forget every application, so that connectors made from now on ask for tokens of their own."""
    _applications.clear()
