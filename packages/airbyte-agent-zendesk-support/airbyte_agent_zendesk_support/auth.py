# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Credentials of Zendesk Support. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "ZendeskSupportApiTokenAuthConfig", "ZendeskSupportAuthConfig", "ZendeskSupportOAuthAuthConfig",
    "ZendeskSupportOauth20AuthConfig",
]  # fmt: skip


class ZendeskSupportAuthConfig(AuthChoice):
    """Credentials of any of the schemes: makes the one that has the given fields."""

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
    """Token that is sent with each call."""
    refresh_token: str | None = None
    """Gets a new access token where the client's tokens end."""
    client_id: str | None = None
    """Unique identifier of the OAuth client; needed with a refresh token."""
    client_secret: str | None = None
    """Secret of the OAuth client; needed with a refresh token."""


@dataclass(frozen=True, kw_only=True, repr=False)
class ZendeskSupportApiTokenAuthConfig(ZendeskSupportAuthConfig):
    """API token.

    Act as a user of the account, by an API token of the account.
    """

    scheme: ClassVar[str] = "apiToken"
    email: str
    """Address of the agent or administrator to act as."""
    api_token: str
    """From the Admin Center, under Apps and integrations, APIs, Zendesk API."""


ZendeskSupportOauth20AuthConfig = ZendeskSupportOAuthAuthConfig
