# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Credentials for Linear. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "LinearApiKeyAuthConfig",
    "LinearAuthConfig",
    "LinearLinearApiKeyAuthenticationAuthConfig",
    "LinearOAuth2AuthConfig",
    "LinearOauth2AuthConfig",
]


class LinearAuthConfig(AuthChoice):
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
        def __init__(self, *, api_key: str) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class LinearOAuth2AuthConfig(LinearAuthConfig, OAuthConfig):
    """OAuth 2.

    Authenticate as a user or an app with an OAuth application. The access token lasts a day and is refreshed.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "linearOAuth"
    client_id: str | None = None
    """Client id. Id of the OAuth application, from the API settings of the workspace. Where to find it:
    https://linear.app/settings/api/applications, the application.
    """
    client_secret: str | None = None
    """Client secret. Secret of the application. Where to find it:
    https://linear.app/settings/api/applications, the application.
    """
    refresh_token: str | None = None
    """Refresh token; each refresh may issue a new one. Where to find it: the answer of the token URL once a
    user has allowed the app: `refresh_token`.
    """
    access_token: str | None = None
    """Current access token; obtained if absent. Example: `lin_oauth_example`. Where to find it: the answer of
    the token URL once a user has allowed the app: `access_token`.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class LinearApiKeyAuthConfig(LinearAuthConfig):
    """API key.

    Authenticate as yourself with a personal API key, created under Settings, Security & access.
    """

    scheme: ClassVar[str] = "personalKey"
    api_key: str
    """Personal API key, `lin_api_...`, sent without the Bearer prefix. Example: `lin_api_example`. Where to
    find it: https://linear.app/settings/account/security (Settings, Security & access), Personal API keys.
    """


LinearOauth2AuthConfig = LinearOAuth2AuthConfig
LinearLinearApiKeyAuthenticationAuthConfig = LinearApiKeyAuthConfig
