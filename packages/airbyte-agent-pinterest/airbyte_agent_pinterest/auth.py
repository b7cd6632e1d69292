# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Credentials for Pinterest. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import OAuthConfig

__all__ = ["PinterestAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class PinterestAuthConfig(OAuthConfig):
    """OAuth.

    Authenticate as a user who has allowed an app.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth"
    client_id: str | None = None
    """App id. Id of the app. Example: `1000000`. Where to find it: https://developers.pinterest.com/apps/,
    the app, Configure.
    """
    client_secret: str | None = None
    """App secret key. Secret key of the app. Where to find it: https://developers.pinterest.com/apps/, the
    app, Configure.
    """
    refresh_token: str | None = None
    """Refresh token of the user. Where to find it: the answer of the token URL once a user has allowed the
    app: `refresh_token`.
    """
    access_token: str | None = None
    """Access token. Initial token; obtained if absent. Where to find it: the answer of the token URL once a
    user has allowed the app: `access_token`.
    """
