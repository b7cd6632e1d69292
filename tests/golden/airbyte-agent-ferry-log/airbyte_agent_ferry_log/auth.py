# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Credentials for Ferry Log. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["FerryLogAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class FerryLogAuthConfig(AuthConfig):
    """Key."""

    scheme: ClassVar[str] = "key"
    key: str
    """Key."""
