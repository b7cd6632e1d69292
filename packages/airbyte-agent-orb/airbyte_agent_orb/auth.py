# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""Credentials for Orb. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["OrbAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class OrbAuthConfig(AuthConfig):
    """API key.

    Authenticate with an API key, which belongs to one account and to its live or test mode.
    """

    scheme: ClassVar[str] = "bearerAuth"
    api_key: str
    """API key of the account. Example: `example_api_key_0000`. Where to find it: https://app.withorb.com,
    Developers, API keys, Create.
    """
