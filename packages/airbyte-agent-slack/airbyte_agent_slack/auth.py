# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Credentials of Slack. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from airbyte_agent_sdk.auth import AuthConfig, OAuthConfig

__all__ = ["SlackAuthConfig", "SlackOAuthAuthConfig", "SlackTokenAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class SlackTokenAuthConfig(AuthConfig):
    """Token.

    Authenticate with a token of an app that is installed in the workspace.
    """

    scheme: ClassVar[str] = "token"
    token: str
    """Bot token (xoxb-...) or user token (xoxp-...), from the app's page under OAuth & Permissions."""


@dataclass(frozen=True, kw_only=True, repr=False)
class SlackOAuthAuthConfig(OAuthConfig):
    """OAuth.

    Authenticate as an app that a member of the workspace has installed.
    """

    scheme: ClassVar[str] = "oauth"
    client_id: str
    """Client id of the app."""
    client_secret: str
    """Client secret of the app."""
    access_token: str | None = None
    """Bot token from the installation, or the user token of its `authed_user`; fetched where there is a
    refresh token in its place.
    """
    refresh_token: str | None = None
    """Refresh token (xoxe-...) of an app with token rotation; each one is good once."""


SlackAuthConfig: TypeAlias = SlackTokenAuthConfig | SlackOAuthAuthConfig
