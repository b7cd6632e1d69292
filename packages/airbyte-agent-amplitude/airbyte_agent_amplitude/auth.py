# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""Credentials for Amplitude. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["AmplitudeAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class AmplitudeAuthConfig(AuthConfig):
    """API keys.

    Authenticate as a project.
    """

    scheme: ClassVar[str] = "keys"
    api_key: str
    """API key of the project. Where to find it: Settings, Organization settings, Projects, the project,
    General.
    """
    secret_key: str
    """Secret key of the project. Where to find it: Settings, Organization settings, Projects, the project,
    General.
    """
