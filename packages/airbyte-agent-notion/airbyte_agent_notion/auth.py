# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Credentials of Notion. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from airbyte_agent_sdk.auth import AuthConfig, OAuthConfig

__all__ = ["NotionAccessTokenAuthConfig", "NotionAuthConfig", "NotionOAuthAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class NotionAccessTokenAuthConfig(AuthConfig):
    """Access token.

    Authenticate with the secret of an internal integration.
    """

    scheme: ClassVar[str] = "bearerAuth"
    token: str
    """Secret of the integration (ntn_...), from its settings in Notion."""


@dataclass(frozen=True, kw_only=True, repr=False)
class NotionOAuthAuthConfig(OAuthConfig):
    """OAuth.

    Authenticate with a public integration that a user authorized.
    """

    scheme: ClassVar[str] = "oauth2"
    client_id: str
    """Id of the integration, from its settings in Notion."""
    client_secret: str
    """Secret of the integration, from its settings in Notion."""
    access_token: str | None = None
    """Token that calls are made with."""
    refresh_token: str | None = None
    """Token that a new access token is fetched with; good for one use."""


NotionAuthConfig: TypeAlias = NotionAccessTokenAuthConfig | NotionOAuthAuthConfig
