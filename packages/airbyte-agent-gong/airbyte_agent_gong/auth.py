# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Credentials for Gong. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "GongAccessKeyAuthConfig",
    "GongAccessKeyAuthenticationAuthConfig",
    "GongAuthConfig",
    "GongOAuthAuthConfig",
    "GongOauth20AuthenticationAuthConfig",
]


class GongAuthConfig(AuthChoice):
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
        def __init__(self, *, access_key: str, access_key_secret: str) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class GongOAuthAuthConfig(GongAuthConfig, OAuthConfig):
    """OAuth.

    Authenticate for a company whose administrator authorized an app. Tokens expire after a day.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth2"
    client_id: str | None = None
    """Client id of the app. Where to find it: https://app.gong.io, Company settings, Ecosystem, API,
    Integrations, the app.
    """
    client_secret: str | None = None
    """Client secret of the app. Where to find it: https://app.gong.io, Company settings, Ecosystem, API,
    Integrations, the app; shown once.
    """
    refresh_token: str | None = None
    """Refresh token. For obtaining access tokens; each response contains the next one. Where to find it: the
    answer of the token URL once a user has allowed the app: `refresh_token`.
    """
    access_token: str | None = None
    """Access token. Initial token; obtained if absent. Where to find it: the answer of the token URL once a
    user has allowed the app: `access_token`.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class GongAccessKeyAuthConfig(GongAuthConfig):
    """Access key.

    Authenticate for the company with a key that a technical administrator creates.
    """

    scheme: ClassVar[str] = "accessKey"
    access_key: str
    """Access key. From the company's settings, under Ecosystem, API. Where to find it: https://app.gong.io,
    Company settings, Ecosystem, API, API keys, Create.
    """
    access_key_secret: str
    """Access key secret. Shown once, when the key is created. Where to find it: https://app.gong.io, Company
    settings, Ecosystem, API, API keys, Create; shown once.
    """


GongOauth20AuthenticationAuthConfig = GongOAuthAuthConfig
GongAccessKeyAuthenticationAuthConfig = GongAccessKeyAuthConfig
