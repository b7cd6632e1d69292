# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Credentials for LinkedIn Ads. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "LinkedinAdsAccessTokenAuthConfig",
    "LinkedinAdsAccessTokenAuthenticationAuthConfig",
    "LinkedinAdsAuthConfig",
    "LinkedinAdsOAuthAuthConfig",
    "LinkedinAdsOauth20AuthenticationAuthConfig",
]


class LinkedinAdsAuthConfig(AuthChoice):
    """Credentials for any authentication scheme. Returns an instance of the class with the given fields."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            refresh_token: str | None = None,
            client_id: str | None = None,
            client_secret: str | None = None,
            access_token: str | None = None,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class LinkedinAdsOAuthAuthConfig(LinkedinAdsAuthConfig, OAuthConfig):
    """OAuth.

    Authenticate as a member who has allowed an app. LinkedIn gives refresh tokens to apps of approved
    partners only.

    Requires an `access_token`, or the credentials to obtain one: `refresh_token`, `client_id`,
    `client_secret`.
    """

    scheme: ClassVar[str] = "oauth"
    refresh_token: str | None = None
    """Refresh token of the member, valid for a year. Where to find it: the response of the token URL once a
    member has allowed the app: `refresh_token`.
    """
    client_id: str | None = None
    """Client ID of the app. Example: `77example00000`. Where to find it:
    https://www.linkedin.com/developers/apps, the app, Auth.
    """
    client_secret: str | None = None
    """Primary client secret of the app. Where to find it: https://www.linkedin.com/developers/apps, the app,
    Auth.
    """
    access_token: str | None = None
    """Access token. Initial token; obtained if absent. Where to find it: the response of the token URL once a
    member has allowed the app: `access_token`.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class LinkedinAdsAccessTokenAuthConfig(LinkedinAdsAuthConfig):
    """Access token.

    Authenticate with an access token of a member, valid for 60 days.
    """

    scheme: ClassVar[str] = "accessToken"
    access_token: str
    """Access token of the member. Where to find it: https://www.linkedin.com/developers, Docs and tools,
    OAuth token generator.
    """


LinkedinAdsOauth20AuthenticationAuthConfig = LinkedinAdsOAuthAuthConfig
LinkedinAdsAccessTokenAuthenticationAuthConfig = LinkedinAdsAccessTokenAuthConfig
