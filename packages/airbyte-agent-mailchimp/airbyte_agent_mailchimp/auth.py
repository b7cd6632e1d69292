# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Credentials for Mailchimp. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["MailchimpAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class MailchimpAuthConfig(AuthConfig):
    """API key.

    Authenticate with an API key of the account.
    """

    scheme: ClassVar[str] = "basic"
    api_key: str
    """API key. The key, whose end names the data centre. Example: `00000000000000000000000000000000-us6`.
    Where to find it: Profile, Extras, API keys.
    """
