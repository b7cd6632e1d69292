# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Credentials for Outreach. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import OAuthConfig

__all__ = ["OutreachAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class OutreachAuthConfig(OAuthConfig):
    """OAuth.

    Authenticate as a user who authorized an app. Access tokens expire after two hours, refresh tokens after
    14 days.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth"
    client_id: str | None = None
    """Client id. Id of the app. Example: `example_client_id`. Where to find it: Outreach's developer portal,
    the app, API access.
    """
    client_secret: str | None = None
    """Client secret. Secret of the app, which is shown once. Where to find it: Outreach's developer portal,
    the app, API access.
    """
    refresh_token: str | None = None
    """Refresh token of the user. Where to find it: the response of the token URL after a user authorized the
    app: `refresh_token`.
    """
    access_token: str | None = None
    """Access token of the user; obtained if absent. Where to find it: the response of the token URL after a
    user authorized the app: `access_token`.
    """
