# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Credentials for Zoho CRM. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import OAuthConfig

__all__ = ["ZohoCrmAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class ZohoCrmAuthConfig(OAuthConfig):
    """OAuth.

    Authenticate as a client of the API console, for a user who allowed it. Clients and tokens belong to a
    data center.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth"
    client_id: str | None = None
    """Client id of the client. Example: `1000.00000000000000000000000000000000`. Where to find it:
    https://api-console.zoho.com, the client, Client Secret.
    """
    client_secret: str | None = None
    """Client secret of the client, in the account's data center. Where to find it:
    https://api-console.zoho.com, the client, Client Secret.
    """
    refresh_token: str | None = None
    """Refresh token of the user; valid until it is revoked. Where to find it: the answer of the token URL
    once a user has allowed the client: `refresh_token`.
    """
    access_token: str | None = None
    """Access token, valid for an hour; obtained if absent. Where to find it: the answer of the token URL once
    a user has allowed the client: `access_token`.
    """
