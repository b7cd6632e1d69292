# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Credentials of Jira. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "JiraApiTokenAuthConfig", "JiraAuthConfig", "JiraJiraApiTokenAuthenticationAuthConfig",
    "JiraOAuthAuthConfig", "JiraOauth20AuthenticationAuthConfig",
]  # fmt: skip


class JiraAuthConfig(AuthChoice):
    """Credentials of any of the schemes: makes the one that has the given fields."""

    if TYPE_CHECKING:

        @overload
        def __init__(self, *, username: str, password: str) -> None: ...

        @overload
        def __init__(
            self,
            *,
            access_token: str | None = None,
            refresh_token: str | None = None,
            client_id: str | None = None,
            client_secret: str | None = None,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class JiraApiTokenAuthConfig(JiraAuthConfig):
    """API token.

    Authenticate with an Atlassian account's email address and an API token of it.
    """

    scheme: ClassVar[str] = "basicAuth"
    username: str
    """Email address of the Atlassian account."""
    password: str
    """API token of that account, from its security settings."""


@dataclass(frozen=True, kw_only=True, repr=False)
class JiraOAuthAuthConfig(JiraAuthConfig, OAuthConfig):
    """OAuth.

    Authenticate with an OAuth 2.0 (3LO) app, and give the site's cloud_id.
    """

    scheme: ClassVar[str] = "oauth2"
    access_token: str | None = None
    """Token that calls are made with; good for an hour."""
    refresh_token: str | None = None
    """Token that a new access token is fetched with; good for one use."""
    client_id: str | None = None
    """Id of the app, from the Atlassian developer console."""
    client_secret: str | None = None
    """Secret of the app, from the Atlassian developer console."""


JiraJiraApiTokenAuthenticationAuthConfig = JiraApiTokenAuthConfig
JiraOauth20AuthenticationAuthConfig = JiraOAuthAuthConfig
