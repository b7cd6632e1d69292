# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""Credentials for Attic Store. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["AtticStoreAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class AtticStoreAuthConfig(AuthConfig):
    """Token."""

    scheme: ClassVar[str] = "token"
    token: str
    """Token."""
