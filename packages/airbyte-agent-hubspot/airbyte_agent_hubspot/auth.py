# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Credentials for HubSpot. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "HubspotAuthConfig",
    "HubspotOAuthAuthConfig",
    "HubspotOauth2AuthConfig",
    "HubspotPrivateAppAuthConfig",
]


class HubspotAuthConfig(AuthChoice):
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
        def __init__(self, *, private_app_token: str) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class HubspotOAuthAuthConfig(HubspotAuthConfig, OAuthConfig):
    """OAuth.

    Authenticate as an app that a user of the account has installed.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth"
    client_id: str | None = None
    """Client id of the app. Example: `00000000-0000-0000-0000-000000000000`. Where to find it:
    https://app.hubspot.com of the developer account, Apps, the app, Auth.
    """
    client_secret: str | None = None
    """Client secret of the app. Where to find it: https://app.hubspot.com of the developer account, Apps, the
    app, Auth.
    """
    refresh_token: str | None = None
    """Refresh token from the installation; it stays the same while the app is installed. Where to find it:
    the answer of the token URL once a user has allowed the app: `refresh_token`.
    """
    access_token: str | None = None
    """Access token, valid for 30 minutes; obtained if absent. Where to find it: the answer of the token URL
    once a user has allowed the app: `access_token`.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class HubspotPrivateAppAuthConfig(HubspotAuthConfig):
    """Private app.

    Authenticate with the access token of a private app of the account.
    """

    scheme: ClassVar[str] = "privateApp"
    private_app_token: str
    """Access token of the private app (pat-...), from the settings under Integrations, Private Apps. Example:
    `pat-na1-00000000-0000-0000-0000-000000000000`. Where to find it: https://app.hubspot.com, Settings,
    Integrations, Private Apps (Legacy Apps), the app, Auth, Show token.
    """


HubspotOauth2AuthConfig = HubspotOAuthAuthConfig
