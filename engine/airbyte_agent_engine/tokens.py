"""Access tokens: signed and short-lived, for an organization or one of its workspaces."""

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
#: Tolerated clock skew in seconds.
_LEEWAY = 5
_REQUIRED = ["exp", "iat", "sub", "org"]
#: Recently verified tokens are cached.
_REMEMBERED = 1024


class InvalidTokenError(Exception):
    """A token is invalid or has expired."""


@dataclass(frozen=True, slots=True)
class Caller:
    """The caller of a request. Without ``workspace_id``, it can access the whole organization.

    Attributes:
        client_id: The program's client id.
        organization_id: The organization.
        workspace_id: The only workspace that the token can access.
        ends: When the token expires, in Unix time; ``None`` if it is not issued yet.
    """

    client_id: str
    organization_id: str
    workspace_id: str | None = None
    ends: int | None = None


def new_secret() -> str:
    """A client secret with 256 bits, so a plain hash of it is as safe as a slow one."""
    return secrets.token_urlsafe(32)


def hashed(secret: str) -> bytes:
    """The stored hash of a secret."""
    return hashlib.sha256(secret.encode()).digest()


def matches(secret: str, kept: bytes) -> bool:
    """Whether ``kept`` is the hash of a secret, compared in constant time."""
    return hmac.compare_digest(hashed(secret), kept)


class Tokens:
    """Issues and reads tokens.

    Args:
        keys: Signing keys by id; the first signs, any verifies.
        seconds: Lifetime of a token in seconds.
    """

    def __init__(self, keys: Mapping[str, bytes], seconds: int) -> None:
        self._keys = dict(keys)
        self._key_id = next(iter(keys))
        self._claims = lru_cache(_REMEMBERED)(self._verified)
        self.seconds = seconds

    def issue(self, caller: Caller) -> str:
        """Issue a token for a caller. It expires at ``caller.ends`` at the latest."""
        issued = int(time.time())
        ends = issued + self.seconds
        claims = {"sub": caller.client_id, "org": caller.organization_id, "aud": _AUDIENCE, "iat": issued}
        claims["exp"] = ends if caller.ends is None else min(ends, caller.ends)
        if caller.workspace_id is not None:
            claims["ws"] = caller.workspace_id
        return jwt.encode(claims, self._keys[self._key_id], "HS256", headers={"kid": self._key_id})

    def read(self, token: str) -> Caller:
        """Returns the caller that a token identifies.

        Raises:
            InvalidTokenError: The token is invalid or has expired.
        """
        caller, issued = self._claims(token)
        if not issued - _LEEWAY <= time.time() < (caller.ends or 0) + _LEEWAY:
            raise InvalidTokenError
        return caller

    def _verified(self, token: str) -> tuple[Caller, int]:
        """The caller and the time of issue. Expiry is not checked here, since the result is cached."""
        try:
            key = self._keys[jwt.get_unverified_header(token).get("kid", "")]
            options: Options = {"require": _REQUIRED, "verify_exp": False, "verify_iat": False}
            claims = jwt.decode(token, key, ["HS256"], audience=_AUDIENCE, options=options)
            return Caller(claims["sub"], claims["org"], claims.get("ws"), claims["exp"]), claims["iat"]
        except (jwt.InvalidTokenError, KeyError):
            raise InvalidTokenError from None
