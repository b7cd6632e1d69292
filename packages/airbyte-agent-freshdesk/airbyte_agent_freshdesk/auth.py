# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Credentials for Freshdesk. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["FreshdeskAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class FreshdeskAuthConfig(AuthConfig):
    """API key.

    Authenticate as an agent, who sees what the agent may see.
    """

    scheme: ClassVar[str] = "apiKey"
    api_key: str
    """API key of the agent. Where to find it: the picture at the top right, Profile settings, View API key.
    """
