# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Credentials for Zendesk Chat. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["ZendeskChatAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class ZendeskChatAuthConfig(AuthConfig):
    """Access token.

    A token of Zendesk Chat, which is not one of Zendesk Support: its OAuth clients are Chat's own.
    """

    scheme: ClassVar[str] = "bearer"
    access_token: str
    """Access token. Token that is sent with each call; its scope is `read` at least. Where to find it:
    Zendesk Chat, Settings, Account, API, Add API client; then an OAuth flow with that client.
    """
