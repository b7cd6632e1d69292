# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Credentials of Asana. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from airbyte_agent_sdk.auth import AuthConfig, OAuthConfig

__all__ = ["AsanaAuthConfig", "AsanaOAuth2AuthConfig", "AsanaPersonalAccessTokenAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class AsanaOAuth2AuthConfig(OAuthConfig):
    """OAuth 2.

    Authenticate as a user who allowed an app; the access token lasts an hour and is renewed.
    """

    scheme: ClassVar[str] = "oauth2"
    client_id: str
    """Id of the app, from the developer console."""
    client_secret: str
    """Secret of the app."""
    refresh_token: str
    """Token of the user that new access tokens are had for; it does not expire."""
    access_token: str | None = None
    """Current access token; one is fetched where it is absent."""


@dataclass(frozen=True, kw_only=True, repr=False)
class AsanaPersonalAccessTokenAuthConfig(AuthConfig):
    """Personal access token.

    Authenticate with a token of one's own; it may do all that its user may.
    """

    scheme: ClassVar[str] = "personalAccessToken"
    token: str
    """Token from the developer console, under personal access tokens."""


AsanaAuthConfig: TypeAlias = AsanaOAuth2AuthConfig | AsanaPersonalAccessTokenAuthConfig
