# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Credentials of Linear. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from airbyte_agent_sdk.auth import AuthConfig, OAuthConfig

__all__ = ["LinearApiKeyAuthConfig", "LinearAuthConfig", "LinearOAuth2AuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class LinearOAuth2AuthConfig(OAuthConfig):
    """OAuth 2.

    Authenticate as a user, or as an app, by an OAuth application; the access token lasts a day and is
    renewed.
    """

    scheme: ClassVar[str] = "linearOAuth"
    client_id: str
    """Id of the OAuth application, from the API settings of the workspace."""
    client_secret: str
    """Secret of the application."""
    refresh_token: str
    """Token that new access tokens are had for; each renewal may give another."""
    access_token: str | None = None
    """Current access token; one is fetched where it is absent."""


@dataclass(frozen=True, kw_only=True, repr=False)
class LinearApiKeyAuthConfig(AuthConfig):
    """API key.

    Authenticate as yourself by a personal API key, made under Settings, Security & access.
    """

    scheme: ClassVar[str] = "personalKey"
    api_key: str
    """Personal API key, `lin_api_...`; it goes out as it is, without Bearer."""


LinearAuthConfig: TypeAlias = LinearOAuth2AuthConfig | LinearApiKeyAuthConfig
