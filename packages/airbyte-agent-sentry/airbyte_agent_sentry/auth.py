# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""Credentials for Sentry. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["SentryAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class SentryAuthConfig(AuthConfig):
    """Auth token.

    Authenticate with the token of an internal integration, or a personal one. Reading needs the scopes
    `org:read`, `project:read` and `event:read`.
    """

    scheme: ClassVar[str] = "bearer"
    auth_token: str
    """Auth token. The token of the integration or of the user. Example: `sntryu_example`. Where to find it:
    Settings, Custom Integrations, the integration, Tokens; or User settings, Personal Tokens.
    """
