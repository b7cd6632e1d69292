# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Credentials for TikTok Marketing. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["TiktokMarketingAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class TiktokMarketingAuthConfig(AuthConfig):
    """Access token.

    Authenticate with an access token, which is for the ad accounts whose owners have allowed the app.
    """

    scheme: ClassVar[str] = "accessToken"
    access_token: str
    """Access token that the app has received for its ad accounts. Example:
    `0000000000000000000000000000000000000000`. Where to find it: https://business-api.tiktok.com/portal, My
    Apps, the app; its authorization URL leads to an `auth_code`, which is exchanged for the token.
    """
