# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Credentials for ClickUp. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["ClickupApiAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class ClickupApiAuthConfig(AuthConfig):
    """Personal token.

    Authenticate with a personal token, which can do what its user can.
    """

    scheme: ClassVar[str] = "token"
    api_key: str
    """Personal token of the user. Example: `pk_0000000_EXAMPLE0000`. Where to find it:
    https://app.clickup.com, your avatar, Settings, Apps, API Token.
    """
