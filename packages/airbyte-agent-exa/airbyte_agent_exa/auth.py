# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""Credentials for Exa. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["ExaAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class ExaAuthConfig(AuthConfig):
    """API key.

    Authenticate with an API key of your team.
    """

    scheme: ClassVar[str] = "apikey"
    api_key: str
    """API key of the team. Example: `00000000-0000-0000-0000-000000000000`. Where to find it:
    https://dashboard.exa.ai, API Keys.
    """
