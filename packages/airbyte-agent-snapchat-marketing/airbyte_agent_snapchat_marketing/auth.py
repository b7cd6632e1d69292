# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Credentials for Snapchat Marketing. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import OAuthConfig

__all__ = ["SnapchatMarketingAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class SnapchatMarketingAuthConfig(OAuthConfig):
    """OAuth.

    Authenticate as a user who has allowed an app.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth"
    client_id: str | None = None
    """Client id of the app. Example: `00000000-0000-0000-0000-000000000000`. Where to find it:
    https://business.snapchat.com, Business Details, OAuth Apps, the app.
    """
    client_secret: str | None = None
    """Client secret of the app. Example: `00000000000000000000`. Where to find it:
    https://business.snapchat.com, Business Details, OAuth Apps, the app; it is shown once.
    """
    refresh_token: str | None = None
    """Refresh token of the user. Example: `example-refresh-token`. Where to find it: the answer of the token
    URL once a user has allowed the app: `refresh_token`.
    """
    access_token: str | None = None
    """Access token. Initial token; obtained if absent. Example: `example-access-token`. Where to find it: the
    answer of the token URL once a user has allowed the app: `access_token`.
    """
