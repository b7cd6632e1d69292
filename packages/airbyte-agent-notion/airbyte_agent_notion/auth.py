# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Credentials of Notion. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "NotionAccessTokenAuthConfig",
    "NotionAuthConfig",
    "NotionOAuthAuthConfig",
    "NotionOauth20AuthConfig",
]


class NotionAuthConfig(AuthChoice):
    """Credentials of any of the schemes: makes the one that has the given fields."""

    if TYPE_CHECKING:

        @overload
        def __init__(self, *, token: str) -> None: ...

        @overload
        def __init__(
            self,
            *,
            client_id: str | None = None,
            client_secret: str | None = None,
            access_token: str | None = None,
            refresh_token: str | None = None,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class NotionAccessTokenAuthConfig(NotionAuthConfig):
    """Access token.

    Authenticate with the secret of an internal integration.
    """

    scheme: ClassVar[str] = "bearerAuth"
    token: str
    """Access token. Secret of the integration (ntn_...), from its settings in Notion. Such as `ntn_example`.
    Found at: https://www.notion.so/profile/integrations, the integration, Configuration, Internal integration
    secret.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class NotionOAuthAuthConfig(NotionAuthConfig, OAuthConfig):
    """OAuth.

    Authenticate with a public integration that a user authorized.

    Takes an `access_token`, or what a new one is fetched with: `client_id`, `client_secret`, `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth2"
    client_id: str | None = None
    """Client id. Id of the integration, from its settings in Notion. Such as
    `00000000-0000-0000-0000-000000000000`. Found at: https://www.notion.so/profile/integrations, the
    integration, Configuration, OAuth client ID.
    """
    client_secret: str | None = None
    """Client secret. Secret of the integration, from its settings in Notion. Such as `secret_example`. Found
    at: https://www.notion.so/profile/integrations, the integration, Configuration, OAuth client secret.
    """
    access_token: str | None = None
    """Access token. Token that calls are made with. Such as `ntn_example`. Found at: the answer of the token
    URL once a user has allowed the app: `access_token`.
    """
    refresh_token: str | None = None
    """Refresh token. Token that a new access token is fetched with; good for one use. Such as `nrt_example`.
    Found at: the answer of the token URL once a user has allowed the app: `refresh_token`.
    """


NotionOauth20AuthConfig = NotionOAuthAuthConfig
