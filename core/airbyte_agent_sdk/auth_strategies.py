"""Documented import path of the auth configurations, which stand in :mod:`.auth`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .auth import AuthConfig, OAuthConfig, TokenCallback, TokenSet
from .lazy import lazily

if TYPE_CHECKING:
    from .auth import AirbyteAuthConfig

__all__ = ["AirbyteAuthConfig", "AuthConfig", "OAuthConfig", "TokenCallback", "TokenSet"]

if not TYPE_CHECKING:  # a checker would take it for leave to import any name
    __getattr__, __dir__ = lazily(__name__, {"AirbyteAuthConfig": "auth.hosted_auth"})
