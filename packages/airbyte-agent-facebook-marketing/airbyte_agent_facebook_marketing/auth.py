# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Credentials for Facebook Marketing. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice

__all__ = [
    "FacebookMarketingAuthConfig",
    "FacebookMarketingOAuthAuthConfig",
    "FacebookMarketingOauth20AuthenticationAuthConfig",
    "FacebookMarketingServiceAccountKeyAuthenticationAuthConfig",
    "FacebookMarketingSystemUserAuthConfig",
]


class FacebookMarketingAuthConfig(AuthChoice):
    """Credentials for any authentication scheme. Returns an instance of the class with the given fields."""

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            access_token: str | None = None,
            client_id: str | None = None,
            client_secret: str | None = None,
        ) -> None: ...

        @overload
        def __init__(self, *, account_key: str) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class FacebookMarketingOAuthAuthConfig(FacebookMarketingAuthConfig):
    """OAuth.

    Authenticate as a user who has allowed an app. Tokens are good for 60 days at most and cannot be
    refreshed.
    """

    scheme: ClassVar[str] = "oauth"
    access_token: str | None = None
    """Access token of the user. Example: `EAAexample0000`. Where to find it:
    https://developers.facebook.com/tools/explorer, Generate Access Token, with the permissions ads_read and
    ads_management.
    """
    client_id: str | None = None
    """App id. Id of the app; for the hosted API. Example: `1000000000000001`. Where to find it:
    https://developers.facebook.com/apps, the app, App settings, Basic.
    """
    client_secret: str | None = None
    """App secret. Secret of the app; for the hosted API. Example: `00000000000000000000000000000000`. Where
    to find it: https://developers.facebook.com/apps, the app, App settings, Basic.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class FacebookMarketingSystemUserAuthConfig(FacebookMarketingAuthConfig):
    """System user.

    Authenticate as a system user of a business, whose token need not expire.
    """

    scheme: ClassVar[str] = "systemUser"
    account_key: str
    """Access token of the system user. Example: `EAAexample0001`. Where to find it:
    https://business.facebook.com/settings, Users, System users, the user, Generate new token.
    """


FacebookMarketingOauth20AuthenticationAuthConfig = FacebookMarketingOAuthAuthConfig
FacebookMarketingServiceAccountKeyAuthenticationAuthConfig = FacebookMarketingSystemUserAuthConfig
