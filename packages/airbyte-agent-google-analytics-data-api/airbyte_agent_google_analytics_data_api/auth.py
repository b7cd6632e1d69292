# Generated from specs/google-analytics-data-api/connector.yaml by `connectorgen generate google-analytics-data-api`. Do not edit.
"""Credentials for Google Analytics. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "GoogleAnalyticsDataApiAuthConfig",
    "GoogleAnalyticsDataApiOAuthAuthConfig",
    "GoogleAnalyticsDataApiOauth20AuthenticationAuthConfig",
    "GoogleAnalyticsDataApiServiceAccountKeyAuthConfig",
    "GoogleAnalyticsDataApiServiceAccountKeyAuthenticationAuthConfig",
]


class GoogleAnalyticsDataApiAuthConfig(AuthChoice):
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
        def __init__(
            self,
            *,
            credentials_json: str,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class GoogleAnalyticsDataApiOAuthAuthConfig(GoogleAnalyticsDataApiAuthConfig, OAuthConfig):
    """OAuth.

    Authenticate as a user who has agreed.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth"
    client_id: str | None = None
    """Client id of the Google Cloud project, `....apps.googleusercontent.com`. Example:
    `000000000000-example.apps.googleusercontent.com`. Where to find it: https://console.cloud.google.com,
    APIs & Services, Credentials, OAuth 2.0 Client IDs.
    """
    client_secret: str | None = None
    """Client secret of the same client. Example: `GOCSPX-example`. Where to find it:
    https://console.cloud.google.com, APIs & Services, Credentials, OAuth 2.0 Client IDs, the client.
    """
    refresh_token: str | None = None
    """Refresh token, which Google issues if `access_type=offline` is requested. Example: `1//0example`. Where
    to find it: the answer of the token URL once a user has allowed the app: `refresh_token`; the
    authorization URL asks for it with access_type=offline.
    """
    access_token: str | None = None
    """Access token, valid for an hour; obtained if absent. Example: `ya29.example`. Where to find it: the
    answer of the token URL once a user has allowed the app: `access_token`.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class GoogleAnalyticsDataApiServiceAccountKeyAuthConfig(GoogleAnalyticsDataApiAuthConfig, OAuthConfig):
    """Service account key.

    Authenticate as a service account, whose email address is a user of the property.
    """

    scheme: ClassVar[str] = "service_account"
    credentials_json: str
    """Content of the JSON key file of the service account. Example: `{"type": "service_account",
    "client_email": "example@example.iam.gserviceaccount.com"}`. Where to find it:
    https://console.cloud.google.com, IAM & Admin, Service Accounts, the account, Keys.
    """


GoogleAnalyticsDataApiOauth20AuthenticationAuthConfig = GoogleAnalyticsDataApiOAuthAuthConfig
GoogleAnalyticsDataApiServiceAccountKeyAuthenticationAuthConfig = (
    GoogleAnalyticsDataApiServiceAccountKeyAuthConfig
)
