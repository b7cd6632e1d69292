# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""Credentials for Reddit Ads. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import OAuthConfig

__all__ = ["RedditAdsAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class RedditAdsAuthConfig(OAuthConfig):
    """OAuth.

    Authenticate as a user who has allowed an app.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth"
    client_id: str | None = None
    """App id. Id of the app. Example: `AAAAAAAAAAAAAA`. Where to find it: https://ads.reddit.com, Business
    Manager, Developer Applications, the app.
    """
    client_secret: str | None = None
    """App secret. Secret of the app. Example: `000000000000000000000000000`. Where to find it:
    https://ads.reddit.com, Business Manager, Developer Applications, the app.
    """
    refresh_token: str | None = None
    """Refresh token of the user. Example: `example-refresh-token`. Where to find it: the answer of the token
    URL once a user has allowed the app, with `duration=permanent`: `refresh_token`.
    """
    access_token: str | None = None
    """Access token. Initial token; obtained if absent. Example: `example-access-token`. Where to find it: the
    answer of the token URL once a user has allowed the app: `access_token`.
    """
