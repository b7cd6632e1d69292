# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""Credentials for Signal Tower. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["SignalTowerAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class SignalTowerAuthConfig(AuthConfig):
    """Key."""

    scheme: ClassVar[str] = "key"
    key: str
    """Key."""
