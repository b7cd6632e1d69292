# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Credentials of HubSpot. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from airbyte_agent_sdk.auth import AuthConfig, OAuthConfig

__all__ = ["HubspotAuthConfig", "HubspotOAuthAuthConfig", "HubspotPrivateAppAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class HubspotOAuthAuthConfig(OAuthConfig):
    """OAuth.

    Authenticate as an app that a user of the account has installed.
    """

    scheme: ClassVar[str] = "oauth"
    client_id: str
    """Client id of the app."""
    client_secret: str
    """Client secret of the app."""
    refresh_token: str
    """Refresh token from the installation; it stays the same while the app is installed."""
    access_token: str | None = None
    """Access token, good for 30 minutes; fetched where absent."""


@dataclass(frozen=True, kw_only=True, repr=False)
class HubspotPrivateAppAuthConfig(AuthConfig):
    """Private app.

    Authenticate with the access token of a private app of the account.
    """

    scheme: ClassVar[str] = "privateApp"
    private_app_token: str
    """Access token of the private app (pat-...), from the settings under Integrations, Private Apps."""


HubspotAuthConfig: TypeAlias = HubspotOAuthAuthConfig | HubspotPrivateAppAuthConfig
