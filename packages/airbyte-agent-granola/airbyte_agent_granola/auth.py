# Generated from specs/granola/connector.yaml by `connectorgen generate granola`. Do not edit.
"""Credentials for Granola. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["GranolaAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class GranolaAuthConfig(AuthConfig):
    """API key.

    Authenticate with an API key. Its access scopes decide which notes it reads.
    """

    scheme: ClassVar[str] = "ApiKeyAuth"
    api_key: str
    """API key of a person or of the workspace. Example: `grn_example0000000000`. Where to find it: Granola
    desktop app, Settings, Connectors, API keys, Create new key.
    """
