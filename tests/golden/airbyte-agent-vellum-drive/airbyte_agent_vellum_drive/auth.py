# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Credentials for Vellum Drive. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["VellumDriveAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class VellumDriveAuthConfig(AuthConfig):
    """Token."""

    scheme: ClassVar[str] = "bearer"
    token: str
    """Token."""
