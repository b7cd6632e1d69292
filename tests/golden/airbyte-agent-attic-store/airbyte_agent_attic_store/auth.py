# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""Credentials of Attic Store. None of them is ever shown."""

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
