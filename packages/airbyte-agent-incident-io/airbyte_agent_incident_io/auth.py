# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Credentials for incident.io. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from airbyte_agent_sdk.auth import AuthConfig

__all__ = ["IncidentIoAuthConfig"]


@dataclass(frozen=True, kw_only=True, repr=False)
class IncidentIoAuthConfig(AuthConfig):
    """API key.

    Authenticate with an API key. Its permissions are chosen when it is created; reading needs those to view
    data.
    """

    scheme: ClassVar[str] = "bearerAuth"
    api_key: str
    """API key of the account. Example: `inc_example_key_0000`. Where to find it: https://app.incident.io,
    Settings, API keys, Add new.
    """
