# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Credentials for Amazon Ads. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import OAuthConfig

__all__ = ["AmazonAdsAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class AmazonAdsAuthConfig(OAuthConfig):
    """OAuth.

    Authenticate as a user who has agreed, with a Login with Amazon application that has access to the Ads
    API.
    """

    scheme: ClassVar[str] = "oauth"
    client_id: str | None = None
    """Client id of the Login with Amazon application. Example: `amzn1.application-oa2-client.example`. Where
    to find it: https://developer.amazon.com, Login with Amazon, the security profile, Web Settings.
    """
    client_secret: str | None = None
    """Client secret of the same application. Example: `amzn1.oa2-cs.v1.example`. Where to find it:
    https://developer.amazon.com, Login with Amazon, the security profile, Web Settings.
    """
    refresh_token: str
    """Refresh token of the user. Example: `Atzr|example`. Where to find it: the answer of the token URL once
    a user has allowed the application: `refresh_token`.
    """
