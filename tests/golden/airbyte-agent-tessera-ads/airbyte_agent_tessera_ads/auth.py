# Generated from specs/tessera-ads/connector.yaml by `connectorgen generate tessera-ads`. Do not edit.
"""Credentials for Tessera Ads. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["TesseraAdsAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class TesseraAdsAuthConfig(AuthConfig):
    """API key."""

    scheme: ClassVar[str] = "apiKey"
    api_key: str
    """API key."""
