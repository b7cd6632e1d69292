# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Credentials for Pylon. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["PylonAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class PylonAuthConfig(AuthConfig):
    """API token.

    Authenticate with an API token, which administrators create.
    """

    scheme: ClassVar[str] = "bearer"
    api_token: str
    """API token. The token. Example: `pylon-example`. Where to find it: Settings, API tokens."""
