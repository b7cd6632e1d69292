# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Credentials for Asana. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "AsanaAuthConfig",
    "AsanaOAuth2AuthConfig",
    "AsanaOauth2AuthConfig",
    "AsanaPersonalAccessTokenAuthConfig",
]


class AsanaAuthConfig(AuthChoice):
    """Credentials for any authentication scheme. Returns an instance of the class with the given fields."""

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            client_id: str | None = None,
            client_secret: str | None = None,
            refresh_token: str | None = None,
            access_token: str | None = None,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...

        @overload
        def __init__(self, *, token: str) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class AsanaOAuth2AuthConfig(AsanaAuthConfig, OAuthConfig):
    """OAuth 2.

    Authenticate as a user who authorized an app. The access token lasts an hour and is refreshed.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth2"
    client_id: str | None = None
    """Client id. Id of the app, from the developer console. Example: `1200000000000000`. Where to find it:
    https://app.asana.com/0/my-apps, My apps, the app, OAuth.
    """
    client_secret: str | None = None
    """Client secret. Secret of the app. Where to find it: https://app.asana.com/0/my-apps, My apps, the app,
    OAuth.
    """
    refresh_token: str | None = None
    """Refresh token. The user's token for obtaining new access tokens; it does not expire. Where to find it:
    the answer of the token URL once a user has allowed the app: `refresh_token`.
    """
    access_token: str | None = None
    """Current access token; obtained if absent. Where to find it: the answer of the token URL once a user has
    allowed the app: `access_token`.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class AsanaPersonalAccessTokenAuthConfig(AsanaAuthConfig):
    """Personal access token.

    Authenticate with a personal access token, which has all permissions of its user.
    """

    scheme: ClassVar[str] = "personalAccessToken"
    token: str
    """Token from the developer console, under personal access tokens. Example:
    `2/1200000000000000/1200000000000001:example`. Where to find it: https://app.asana.com/0/my-apps, Personal
    access tokens, Create new token.
    """


AsanaOauth2AuthConfig = AsanaOAuth2AuthConfig
