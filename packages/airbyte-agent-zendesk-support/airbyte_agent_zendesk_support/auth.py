# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Credentials for Zendesk Support. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "ZendeskSupportApiTokenAuthConfig",
    "ZendeskSupportAuthConfig",
    "ZendeskSupportOAuthAuthConfig",
    "ZendeskSupportOauth20AuthConfig",
]


class ZendeskSupportAuthConfig(AuthChoice):
    """Credentials for any authentication scheme. Returns an instance of the class with the given fields."""

    if TYPE_CHECKING:

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

        @overload
        def __init__(self, *, email: str, api_token: str) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class ZendeskSupportOAuthAuthConfig(ZendeskSupportAuthConfig, OAuthConfig):
    """OAuth.

    Act for a user who let an OAuth client do so. A token that does not end needs no refresh token.
    """

    scheme: ClassVar[str] = "oauth2"
    access_token: str | None = None
    """Access token. Token that is sent with each call. Where to find it: the answer of the token URL once a
    user has allowed the app: `access_token`.
    """
    refresh_token: str | None = None
    """Refresh token. For refreshing the access token, if the client's tokens expire. Where to find it: the
    answer of the token URL once a user has allowed the app: `refresh_token`.
    """
    client_id: str | None = None
    """Client id. Unique identifier of the OAuth client; needed with a refresh token. Where to find it: Admin
    Center, Apps and integrations, APIs, OAuth clients, Identifier.
    """
    client_secret: str | None = None
    """Client secret. Secret of the OAuth client; needed with a refresh token. Where to find it: Admin Center,
    Apps and integrations, APIs, OAuth clients; shown once.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class ZendeskSupportApiTokenAuthConfig(ZendeskSupportAuthConfig):
    """API token.

    Authenticate as a user of the account with an API token.
    """

    scheme: ClassVar[str] = "apiToken"
    email: str
    """Email. Address of the agent or administrator to act as. Example: `ann@example.com`. Where to find it:
    Admin Center, People, Team, Team members.
    """
    api_token: str
    """API token of the account. Where to find it: Admin Center, Apps and integrations, APIs, API tokens, Add
    API token; shown once.
    """


ZendeskSupportOauth20AuthConfig = ZendeskSupportOAuthAuthConfig
