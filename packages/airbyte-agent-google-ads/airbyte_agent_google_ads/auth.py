# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Credentials for Google Ads. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import OAuthConfig

__all__ = ["GoogleAdsAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class GoogleAdsAuthConfig(OAuthConfig):
    """OAuth.

    Authenticate as a user who has agreed and who has access to the accounts, with a developer token.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`, `developer_token`.
    """

    scheme: ClassVar[str] = "oauth2"
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
    """Access token, valid for an hour; obtained if absent. Where to find it: the answer of the token URL once
    a user has allowed the app: `access_token`.
    """
    developer_token: str | None = None
    """Developer token of a manager account. Example: `exampleexampleexamplee`. Where to find it:
    https://ads.google.com/aw/apicenter, in the manager account.
    """
