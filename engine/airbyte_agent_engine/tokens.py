"""Access tokens: signed, short-lived, for an organization or for one of its workspaces."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import jwt
from jwt.types import Options

__all__ = ["Caller", "InvalidTokenError", "Tokens", "hashed", "matches", "new_secret"]

_AUDIENCE = "airbyte-agent-engine"
#: Seconds by which the clocks of two machines may differ.
_LEEWAY = 5
_REQUIRED = ["exp", "iat", "sub", "org"]
#: Tokens that were read lately are not verified anew at each call.
_REMEMBERED = 1024


class InvalidTokenError(Exception):
    """A token is not one of ours, or has ended."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who makes a request. Without ``workspace_id`` the whole organization is theirs.

    Attributes:
        client_id: The program's.
        organization_id: The organization.
        workspace_id: The only workspace that the token is for.
        ends: When the token ends, in Unix time; ``None`` for one that is still to be issued.
    """

    client_id: str
    organization_id: str
    workspace_id: str | None = None
    ends: int | None = None


def new_secret() -> str:
    """A client secret: 256 bits, so that a plain hash of it is as good as a slow one."""
    return secrets.token_urlsafe(32)


def hashed(secret: str) -> bytes:
    """What is kept of a secret."""
    return hashlib.sha256(secret.encode()).digest()


def matches(secret: str, kept: bytes) -> bool:
    """Whether ``kept`` is of that secret, in a time that does not depend on how much of it is right."""
    return hmac.compare_digest(hashed(secret), kept)


class Tokens:
    """Issues and reads tokens.

    Args:
        keys: Signing keys by id; the first signs, any verifies.
        seconds: How long a token lasts.
    """

    def __init__(self, keys: Mapping[str, bytes], seconds: int) -> None:
        self._keys = dict(keys)
        self._key_id = next(iter(keys))
        self._claims = lru_cache(_REMEMBERED)(self._verified)
        self.seconds = seconds

    def issue(self, caller: Caller) -> str:
        """A token that makes its bearer that caller; it lasts no longer than ``caller.ends``."""
        issued = int(time.time())
        ends = issued + self.seconds
        claims = {"sub": caller.client_id, "org": caller.organization_id, "aud": _AUDIENCE, "iat": issued}
        claims["exp"] = ends if caller.ends is None else min(ends, caller.ends)
        if caller.workspace_id is not None:
            claims["ws"] = caller.workspace_id
        return jwt.encode(claims, self._keys[self._key_id], "HS256", headers={"kid": self._key_id})

    def read(self, token: str) -> Caller:
        """Whose token it is.

        Raises:
            InvalidTokenError: It is not ours, was changed, or has ended.
        """
        caller, issued = self._claims(token)
        if not issued - _LEEWAY <= time.time() < (caller.ends or 0) + _LEEWAY:
            raise InvalidTokenError
        return caller

    def _verified(self, token: str) -> tuple[Caller, int]:
        """Whose token it is, and when it was issued; whether it has ended changes, and is left out."""
        try:
            key = self._keys[jwt.get_unverified_header(token).get("kid", "")]
            options: Options = {"require": _REQUIRED, "verify_exp": False, "verify_iat": False}
            claims = jwt.decode(token, key, ["HS256"], audience=_AUDIENCE, options=options)
            return Caller(claims["sub"], claims["org"], claims.get("ws"), claims["exp"]), claims["iat"]
        except (jwt.InvalidTokenError, KeyError):
            raise InvalidTokenError from None
