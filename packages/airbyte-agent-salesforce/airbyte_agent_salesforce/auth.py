# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Credentials for Salesforce. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import OAuthConfig

__all__ = ["SalesforceAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class SalesforceAuthConfig(OAuthConfig):
    """OAuth.

    Authenticate as a connected app, for a user who allowed it. Calls can do what the user can do.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth"
    client_id: str | None = None
    """Client id. Consumer key of the connected app. Where to find it: Setup, Apps, App Manager, the app,
    View, Manage Consumer Details.
    """
    client_secret: str | None = None
    """Client secret. Consumer secret of the connected app; not needed if the app does not require it. Where
    to find it: Setup, Apps, App Manager, the app, View, Manage Consumer Details.
    """
    refresh_token: str | None = None
    """Refresh token of the user; valid for as long as the app's policy says. Where to find it: the answer of
    the token URL once a user has allowed the app: `refresh_token`.
    """
    access_token: str | None = None
    """Access token, valid for as long as the user's session; obtained if absent. Where to find it: the answer
    of the token URL once a user has allowed the app: `access_token`.
    """
