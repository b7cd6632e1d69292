# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Credentials for Shopify. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "ShopifyAccessTokenAuthConfig",
    "ShopifyAccessTokenAuthenticationAuthConfig",
    "ShopifyAuthConfig",
    "ShopifyClientCredentialsAuthConfig",
    "ShopifyOAuthAuthConfig",
    "ShopifyOauth2AuthConfig",
]


class ShopifyAuthConfig(AuthChoice):
    """Credentials for any authentication scheme. Returns an instance of the class with the given fields."""

    if TYPE_CHECKING:

        @overload
        def __init__(self, *, api_key: str) -> None: ...

        @overload
        def __init__(
            self,
            *,
            access_token: str | None = None,
            client_id: str | None = None,
            client_secret: str | None = None,
            refresh_token: str | None = None,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class ShopifyAccessTokenAuthConfig(ShopifyAuthConfig):
    """Access token.

    Authenticate as a custom app with its access token for the Admin API.
    """

    scheme: ClassVar[str] = "accessToken"
    api_key: str
    """Access token for the Admin API. Example: `shpat_example`. Where to find it: the admin of the shop,
    Settings, Apps, Develop apps, the app, API credentials.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class ShopifyOAuthAuthConfig(ShopifyAuthConfig, OAuthConfig):
    """OAuth.

    Authenticate as an app that the shop has installed. Access tokens last for good, unless the app asked for
    expiring ones, which come with a refresh token.
    """

    scheme: ClassVar[str] = "oauth"
    access_token: str | None = None
    """Current access token. Where to find it: the answer of the token URL once the app is installed:
    `access_token`.
    """
    client_id: str | None = None
    """Client id of the app; to refresh tokens. Where to find it: the Dev Dashboard, the app, Settings."""
    client_secret: str | None = None
    """Client secret of the app; to refresh tokens. Where to find it: the Dev Dashboard, the app, Settings."""
    refresh_token: str | None = None
    """Refresh token; each refresh issues a new one. Where to find it: the answer of the token URL once the
    app is installed: `refresh_token`.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class ShopifyClientCredentialsAuthConfig(ShopifyAuthConfig, OAuthConfig):
    """Client credentials.

    Authenticate as an app of the shop's own organization. Access tokens are requested when they are needed,
    and last a day.
    """

    scheme: ClassVar[str] = "clientCredentials"
    client_id: str
    """Client id of the app. Where to find it: the Dev Dashboard, the app, Settings."""
    client_secret: str
    """Client secret of the app. Where to find it: the Dev Dashboard, the app, Settings."""


ShopifyAccessTokenAuthenticationAuthConfig = ShopifyAccessTokenAuthConfig
ShopifyOauth2AuthConfig = ShopifyOAuthAuthConfig
