# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Credentials for Amazon Seller Partner. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import OAuthConfig

__all__ = ["AmazonSellerPartnerAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class AmazonSellerPartnerAuthConfig(OAuthConfig):
    """OAuth.

    Authenticate as a selling partner who has authorised an application. The application's roles decide which
    operations work.

    Requires an `access_token`, or the credentials to obtain one: `lwa_app_id`, `lwa_client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth"
    lwa_app_id: str | None = None
    """Client id of the application at Login with Amazon. Example: `amzn1.application-oa2-client.example`.
    Where to find it: Seller Central or the Solution Provider Portal, Develop Apps, the app, LWA credentials.
    """
    lwa_client_secret: str | None = None
    """Client secret of the same application. Example: `amzn1.oa2-cs.v1.example`. Where to find it: Seller
    Central or the Solution Provider Portal, Develop Apps, the app, LWA credentials.
    """
    refresh_token: str | None = None
    """Refresh token of the selling partner. Example: `Atzr|example`. Where to find it: Develop Apps, the app,
    Authorize; or the answer of the token URL once a partner has authorised the application.
    """
    access_token: str | None = None
    """Access token, valid for an hour; obtained if absent. Example: `Atza|example`. Where to find it: the
    answer of the token URL.
    """
