# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Credentials for Stripe. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["StripeAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class StripeAuthConfig(AuthConfig):
    """API key.

    Authenticate with a secret or restricted API key of the Stripe account.
    """

    scheme: ClassVar[str] = "bearerAuth"
    api_key: str
    """Secret key (sk_live_... or sk_test_...) or restricted key (rk_...), from the dashboard under
    Developers, API keys. Example: `sk_test_example`. Where to find it: https://dashboard.stripe.com/apikeys
    (Developers, API keys).
    """
