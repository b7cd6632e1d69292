"""Documented import path of the auth configurations, which stand in :mod:`.auth`."""

from __future__ import annotations

from .auth import AirbyteAuthConfig, AuthConfig, OAuthConfig, TokenCallback, TokenSet

__all__ = ["AirbyteAuthConfig", "AuthConfig", "OAuthConfig", "TokenCallback", "TokenSet"]
