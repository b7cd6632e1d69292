# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Credentials for Harvest. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "HarvestAuthConfig",
    "HarvestOAuthAuthConfig",
    "HarvestOauth20AuthConfig",
    "HarvestPersonalAccessTokenAuthConfig",
]


class HarvestAuthConfig(AuthChoice):
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
            account_id: str | None = None,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...

        @overload
        def __init__(self, *, token: str, account_id: str) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class HarvestOAuthAuthConfig(HarvestAuthConfig, OAuthConfig):
    """OAuth.

    Authenticate as a user who has agreed, with an OAuth application.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`, `account_id`.
    """

    scheme: ClassVar[str] = "oauth"
    client_id: str | None = None
    """Client id of the application. Example: `example_client_id`. Where to find it:
    https://id.getharvest.com/developers, OAuth2 applications, the application.
    """
    client_secret: str | None = None
    """Client secret of the application. Where to find it: https://id.getharvest.com/developers, OAuth2
    applications, the application.
    """
    refresh_token: str | None = None
    """Refresh token of the user. Where to find it: the answer of the token URL once a user has allowed the
    application: `refresh_token`.
    """
    access_token: str | None = None
    """Access token, valid for 14 days; obtained if absent. Where to find it: the answer of the token URL once
    a user has allowed the application: `access_token`.
    """
    account_id: str | None = None
    """Account id. Id of the Harvest account; a token can be for several. Example: `1234567`. Where to find
    it: https://id.getharvest.com/developers, the token.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class HarvestPersonalAccessTokenAuthConfig(HarvestAuthConfig):
    """Personal access token.

    Authenticate with a personal access token, which may do what its user may.
    """

    scheme: ClassVar[str] = "bearer"
    token: str
    """Personal access token. Example: `1234567.pt.example`. Where to find it:
    https://id.getharvest.com/developers, Personal access tokens.
    """
    account_id: str
    """Account id. Id of the Harvest account; a token can be for several. Example: `1234567`. Where to find
    it: https://id.getharvest.com/developers, the token.
    """


HarvestOauth20AuthConfig = HarvestOAuthAuthConfig
