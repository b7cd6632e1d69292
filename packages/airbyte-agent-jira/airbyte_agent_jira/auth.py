# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Credentials for Jira. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "JiraApiTokenAuthConfig",
    "JiraAuthConfig",
    "JiraJiraApiTokenAuthenticationAuthConfig",
    "JiraOAuthAuthConfig",
    "JiraOauth20AuthenticationAuthConfig",
]


class JiraAuthConfig(AuthChoice):
    """Credentials for any authentication scheme. Returns an instance of the class with the given fields."""

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
    """Email address of the Atlassian account. Example: `ann@example.com`. Where to find it:
    https://id.atlassian.com/manage-profile/email.
    """
    password: str
    """API token of that account, from its security settings. Example: `ATATT3example`. Where to find it:
    https://id.atlassian.com/manage-profile/security/api-tokens, Create API token.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class JiraOAuthAuthConfig(JiraAuthConfig, OAuthConfig):
    """OAuth.

    Authenticate with an OAuth 2.0 (3LO) app, and give the site's cloud_id.
    """

    scheme: ClassVar[str] = "oauth2"
    access_token: str | None = None
    """Access token, valid for an hour. Where to find it: the answer of the token URL once a user has allowed
    the app: `access_token`.
    """
    refresh_token: str | None = None
    """Refresh token, which can be used once. Where to find it: the answer of the token URL once a user has
    allowed the app: `refresh_token`; the scope offline_access asks for it.
    """
    client_id: str | None = None
    """Client id. Id of the app, from the Atlassian developer console. Where to find it:
    https://developer.atlassian.com/console/myapps, the app, Settings.
    """
    client_secret: str | None = None
    """Client secret. Secret of the app, from the Atlassian developer console. Where to find it:
    https://developer.atlassian.com/console/myapps, the app, Settings.
    """


JiraJiraApiTokenAuthenticationAuthConfig = JiraApiTokenAuthConfig
JiraOauth20AuthenticationAuthConfig = JiraOAuthAuthConfig
