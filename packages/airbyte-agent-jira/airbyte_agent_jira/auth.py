# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Credentials of Jira. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from airbyte_agent_sdk.auth import AuthConfig, OAuthConfig

__all__ = ["JiraApiTokenAuthConfig", "JiraAuthConfig", "JiraOAuthAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class JiraApiTokenAuthConfig(AuthConfig):
    """API token.

    Authenticate with an Atlassian account's email address and an API token of it.
    """

    scheme: ClassVar[str] = "basicAuth"
    username: str
    """Email address of the Atlassian account."""
    password: str
    """API token of that account, from its security settings."""


@dataclass(frozen=True, kw_only=True, repr=False)
class JiraOAuthAuthConfig(OAuthConfig):
    """OAuth.

    Authenticate with an OAuth 2.0 (3LO) app, with https://api.atlassian.com/ex/jira/CLOUD_ID as base_url.
    """

    scheme: ClassVar[str] = "oauth2"
    access_token: str
    """Token that calls are made with; good for an hour."""
    refresh_token: str | None = None
    """Token that a new access token is fetched with; good for one use."""
    client_id: str | None = None
    """Id of the app, from the Atlassian developer console."""
    client_secret: str | None = None
    """Secret of the app, from the Atlassian developer console."""


JiraAuthConfig: TypeAlias = JiraApiTokenAuthConfig | JiraOAuthAuthConfig
