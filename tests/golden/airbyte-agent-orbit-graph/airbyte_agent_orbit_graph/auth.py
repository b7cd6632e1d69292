# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Credentials of Orbit Graph. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from airbyte_agent_sdk.auth import AuthConfig, OAuthConfig

__all__ = [
    "OrbitGraphAuthConfig", "OrbitGraphConsoleSessionAuthConfig", "OrbitGraphOAuthAuthConfig",
    "OrbitGraphPersonalTokenAuthConfig", "OrbitGraphServiceAccountAuthConfig",
]  # fmt: skip


@dataclass(frozen=True, kw_only=True, repr=False)
class OrbitGraphOAuthAuthConfig(OAuthConfig):
    """OAuth."""

    scheme: ClassVar[str] = "orbitOAuth"
    client_id: str
    """Client id."""
    client_secret: str
    """Client secret."""
    refresh_token: str
    """Refresh token."""
    access_token: str | None = None
    """Access token."""


@dataclass(frozen=True, kw_only=True, repr=False)
class OrbitGraphServiceAccountAuthConfig(OAuthConfig):
    """Service account."""

    scheme: ClassVar[str] = "serviceAccount"
    credentials_json: str
    """The JSON key file of the service account."""


@dataclass(frozen=True, kw_only=True, repr=False)
class OrbitGraphPersonalTokenAuthConfig(AuthConfig):
    """Personal token."""

    scheme: ClassVar[str] = "personalToken"
    personal_token: str
    """Personal token."""


@dataclass(frozen=True, kw_only=True, repr=False)
class OrbitGraphConsoleSessionAuthConfig(AuthConfig):
    """Console session."""

    scheme: ClassVar[str] = "consoleSession"
    session: str
    """Session."""


OrbitGraphAuthConfig: TypeAlias = (
    OrbitGraphOAuthAuthConfig
    | OrbitGraphServiceAccountAuthConfig
    | OrbitGraphPersonalTokenAuthConfig
    | OrbitGraphConsoleSessionAuthConfig
)
