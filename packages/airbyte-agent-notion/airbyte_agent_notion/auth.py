# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Credentials for Notion. Their values never appear in `repr()`, logs or errors."""

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
    """Credentials for any authentication scheme. Returns an instance of the class with the given fields."""

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
    """Access token. Secret of the integration (ntn_...), from its settings in Notion. Example: `ntn_example`.
    Where to find it: https://www.notion.so/profile/integrations, the integration, Configuration, Internal
    integration secret.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class NotionOAuthAuthConfig(NotionAuthConfig, OAuthConfig):
    """OAuth.

    Authenticate with a public integration that a user authorized.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth2"
    client_id: str | None = None
    """Client id. Id of the integration, from its settings in Notion. Example:
    `00000000-0000-0000-0000-000000000000`. Where to find it: https://www.notion.so/profile/integrations, the
    integration, Configuration, OAuth client ID.
    """
    client_secret: str | None = None
    """Client secret. Secret of the integration, from its settings in Notion. Example: `secret_example`. Where
    to find it: https://www.notion.so/profile/integrations, the integration, Configuration, OAuth client
    secret.
    """
    access_token: str | None = None
    """Access token. Example: `ntn_example`. Where to find it: the answer of the token URL once a user has
    allowed the app: `access_token`.
    """
    refresh_token: str | None = None
    """Refresh token, which can be used once. Example: `nrt_example`. Where to find it: the answer of the
    token URL once a user has allowed the app: `refresh_token`.
    """


NotionOauth20AuthConfig = NotionOAuthAuthConfig
