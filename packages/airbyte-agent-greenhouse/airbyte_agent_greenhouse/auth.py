# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Credentials for Greenhouse. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = ["GreenhouseAuthConfig", "GreenhouseClientCredentialsAuthConfig", "GreenhouseOAuthAuthConfig"]


class GreenhouseAuthConfig(AuthChoice):
    """Credentials for any authentication scheme. Returns an instance of the class with the given fields."""

    if TYPE_CHECKING:

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


@dataclass(frozen=True, kw_only=True, repr=False)
class GreenhouseOAuthAuthConfig(GreenhouseAuthConfig, OAuthConfig):
    """OAuth.

    Authenticate as an integration of a Greenhouse partner. Access tokens last an hour, refresh tokens a day.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth"
    client_id: str | None = None
    """Client id of the integration. Example: `example-client-id`. Where to find it: what Greenhouse's partner
    support gave you.
    """
    client_secret: str | None = None
    """Client secret of the integration. Where to find it: what Greenhouse's partner support gave you."""
    refresh_token: str | None = None
    """Refresh token, which lasts for a day. Where to find it: the response of
    `https://auth.greenhouse.io/token`: `refresh_token`.
    """
    access_token: str | None = None
    """Access token. Initial token; obtained if absent. Where to find it: the response of
    `https://auth.greenhouse.io/token`: `access_token`.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class GreenhouseClientCredentialsAuthConfig(GreenhouseAuthConfig, OAuthConfig):
    """Client credentials.

    Authenticate as an integration of your own. Its credential needs the scope of each list that it reads,
    such as `harvest:candidates:list`. Tokens are of the credential's service account.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`.
    """

    scheme: ClassVar[str] = "clientCredentials"
    client_id: str | None = None
    """Client id of the credential. Example: `example-client-id`. Where to find it: Configure, Dev Center, API
    Credentials, the credential of the type Harvest V3 (OAuth).
    """
    client_secret: str | None = None
    """Client secret of the credential. Where to find it: Configure, Dev Center, API Credentials, the
    credential of the type Harvest V3 (OAuth); it is shown once.
    """
    access_token: str | None = None
    """Access token. Initial token; obtained if absent. Where to find it: the response of
    `https://auth.greenhouse.io/token`: `access_token`.
    """
