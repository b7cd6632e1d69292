# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Credentials for Klaviyo. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["KlaviyoAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class KlaviyoAuthConfig(AuthConfig):
    """Private API key.

    Authenticate with a private key of the account, which has scopes such as `profiles:read`.
    """

    scheme: ClassVar[str] = "apiKey"
    api_key: str
    """Private API key. Private key of the account. Example: `pk_00000000000000000000000000example`. Where to
    find it: https://www.klaviyo.com/settings/account/api-keys, Private API Keys.
    """
