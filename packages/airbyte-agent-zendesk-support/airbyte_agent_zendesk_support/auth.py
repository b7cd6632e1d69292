# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Credentials of Zendesk Support. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from airbyte_agent_sdk.auth import AuthConfig, OAuthConfig

__all__ = ["ZendeskSupportApiTokenAuthConfig", "ZendeskSupportAuthConfig", "ZendeskSupportOAuthAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class ZendeskSupportOAuthAuthConfig(OAuthConfig):
    """OAuth.

    Act for a user who let an OAuth client do so. A token that does not end needs no refresh token.
    """

    scheme: ClassVar[str] = "oauth2"
    access_token: str
    """Token that is sent with each call."""
    refresh_token: str | None = None
    """Gets a new access token where the client's tokens end."""
    client_id: str | None = None
    """Unique identifier of the OAuth client; needed with a refresh token."""
    client_secret: str | None = None
    """Secret of the OAuth client; needed with a refresh token."""


@dataclass(frozen=True, kw_only=True, repr=False)
class ZendeskSupportApiTokenAuthConfig(AuthConfig):
    """API token.

    Act as a user of the account, by an API token of the account.
    """

    scheme: ClassVar[str] = "apiToken"
    email: str
    """Address of the agent or administrator to act as."""
    api_token: str
    """From the Admin Center, under Apps and integrations, APIs, Zendesk API."""


ZendeskSupportAuthConfig: TypeAlias = ZendeskSupportOAuthAuthConfig | ZendeskSupportApiTokenAuthConfig
