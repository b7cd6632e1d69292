# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Credentials for monday.com. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "MondayApiTokenAuthConfig",
    "MondayApiTokenAuthenticationAuthConfig",
    "MondayAuthConfig",
    "MondayOAuthAuthConfig",
    "MondayOauth20AuthenticationAuthConfig",
]


class MondayAuthConfig(AuthChoice):
    """Credentials for any authentication scheme. Returns an instance of the class with the given fields."""

    if TYPE_CHECKING:

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

        @overload
        def __init__(self, *, api_key: str) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class MondayOAuthAuthConfig(MondayAuthConfig, OAuthConfig):
    """OAuth.

    Authenticate as a user of an app. The access token expires, and is refreshed.
    """

    scheme: ClassVar[str] = "mondayOAuth"
    client_id: str | None = None
    """Client id. Id of the app. Where to find it: the Developer Center, the app, General settings, App
    credentials.
    """
    client_secret: str | None = None
    """Client secret. Secret of the app. Where to find it: the Developer Center, the app, General settings,
    App credentials.
    """
    access_token: str | None = None
    """Current access token. Where to find it: the answer of the token URL once a user has allowed the app:
    `access_token`.
    """
    refresh_token: str | None = None
    """Refresh token; each refresh issues a new one. Apps that use the earlier OAuth 2.0 have none, and their
    access tokens do not expire. Where to find it: the answer of the token URL once a user has allowed the
    app: `refresh_token`.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class MondayApiTokenAuthConfig(MondayAuthConfig):
    """API token.

    Authenticate as yourself with a personal API token, which is sent without the Bearer prefix.
    """

    scheme: ClassVar[str] = "apiToken"
    api_key: str
    """Personal API token. Where to find it: the profile picture, Developers, API token."""


MondayOauth20AuthenticationAuthConfig = MondayOAuthAuthConfig
MondayApiTokenAuthenticationAuthConfig = MondayApiTokenAuthConfig
