# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Credentials for Twilio. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["TwilioAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class TwilioAuthConfig(AuthConfig):
    """Account SID and auth token.

    Authenticate as an account. A subaccount has a SID and a token of its own.
    """

    scheme: ClassVar[str] = "basic"
    account_sid: str
    """Account SID. SID of the account. Example: `AC00000000000000000000000000000000`. Where to find it:
    https://console.twilio.com, Account Dashboard, Account Info.
    """
    auth_token: str
    """Auth token of the account. Where to find it: https://console.twilio.com, Account Dashboard, Account
    Info.
    """
