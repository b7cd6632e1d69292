# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""Credentials for Mosaic Chat. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["MosaicChatAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class MosaicChatAuthConfig(AuthConfig):
    """Bot."""

    scheme: ClassVar[str] = "bot"
    bot_token: str
    """Bot token."""
    team: str | None = None
    """Team. Default: `all`."""
