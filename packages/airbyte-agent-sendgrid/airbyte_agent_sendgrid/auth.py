# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Credentials for SendGrid. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["SendgridAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class SendgridAuthConfig(AuthConfig):
    """API key.

    Authenticate with an API key. Reading needs its scopes for marketing, templates, suppressions and
    unsubscribe groups.
    """

    scheme: ClassVar[str] = "bearerAuth"
    api_key: str
    """API key of the account or of a subuser. Example: `SG.example_key_id.example_key_0000`. Where to find
    it: https://app.sendgrid.com, Settings, API Keys, Create API Key.
    """
