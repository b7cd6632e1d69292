# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Credentials for PayPal. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import OAuthConfig

__all__ = ["PaypalTransactionAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class PaypalTransactionAuthConfig(OAuthConfig):
    """App.

    Authenticate as an app of the account. The features that the app may use, such as Transaction Search, are
    switched on in its settings.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`.
    """

    scheme: ClassVar[str] = "oauth"
    client_id: str | None = None
    """Client id of the app. Example: `example-client-id`. Where to find it:
    https://developer.paypal.com/dashboard/applications, Sandbox or Live, the app.
    """
    client_secret: str | None = None
    """Secret of the app. Where to find it: https://developer.paypal.com/dashboard/applications, Sandbox or
    Live, the app.
    """
    access_token: str | None = None
    """Access token. Initial token; obtained if absent. Where to find it: the response of `/v1/oauth2/token`:
    `access_token`.
    """
