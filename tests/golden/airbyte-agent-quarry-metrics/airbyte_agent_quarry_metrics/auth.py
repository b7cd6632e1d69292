# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""Credentials of Quarry Metrics. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from airbyte_agent_sdk.auth import OAuthConfig

__all__ = [
    "QuarryMetricsAuthConfig", "QuarryMetricsClientCredentialsAuthConfig",
    "QuarryMetricsServiceAccountAuthConfig",
]  # fmt: skip


@dataclass(frozen=True, kw_only=True, repr=False)
class QuarryMetricsClientCredentialsAuthConfig(OAuthConfig):
    """Client credentials."""

    scheme: ClassVar[str] = "clientCredentials"
    client_id: str
    """Client id."""
    client_secret: str
    """Client secret."""


@dataclass(frozen=True, kw_only=True, repr=False)
class QuarryMetricsServiceAccountAuthConfig(OAuthConfig):
    """Service account."""

    scheme: ClassVar[str] = "robot"
    key_file: str
    """Key file."""


QuarryMetricsAuthConfig: TypeAlias = (
    QuarryMetricsClientCredentialsAuthConfig | QuarryMetricsServiceAccountAuthConfig
)
