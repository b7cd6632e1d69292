"""Authentication: credential configurations, request credentials, OAuth and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazily
from .configuration import (
    AuthChoice,
    AuthConfig,
    OAuthConfig,
    TokenCallback,
    TokenLoader,
    TokenSet,
)
from .hosted_credentials import HostedAuth, HostedCredentials

if TYPE_CHECKING:
    from .hosted_auth import AirbyteAuthConfig

__all__ = [
    "AirbyteAuthConfig",
    "AuthChoice",
    "AuthConfig",
    "HostedAuth",
    "HostedCredentials",
    "OAuthConfig",
    "TokenCallback",
    "TokenLoader",
    "TokenSet",
]

if not TYPE_CHECKING:  # type checkers would accept any name
    __getattr__, __dir__ = lazily(__name__, {"AirbyteAuthConfig": "auth.hosted_auth"})
