# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Credentials of LumenDesk. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from airbyte_agent_sdk.auth import AuthConfig

__all__ = [
    "LumenDeskAgentTokenAuthConfig", "LumenDeskApiKeyAuthConfig", "LumenDeskAuthConfig",
    "LumenDeskHelpCentreKeyAuthConfig",
]  # fmt: skip


@dataclass(frozen=True, kw_only=True, repr=False)
class LumenDeskAgentTokenAuthConfig(AuthConfig):
    """Agent token.

    Everything is done in the name of one agent.
    """

    scheme: ClassVar[str] = "agentToken"
    email: str
    """Address of the agent."""
    api_token: str
    """A token made under Admin, Channels, API."""


@dataclass(frozen=True, kw_only=True, repr=False)
class LumenDeskApiKeyAuthConfig(AuthConfig):
    """API key."""

    scheme: ClassVar[str] = "apiKey"
    api_key: str
    """Ends in the region, as in `8c1f-eu`."""
    revision: str | None = None
    """Revision of the API to speak. Default `2026-04-15`."""


@dataclass(frozen=True, kw_only=True, repr=False)
class LumenDeskHelpCentreKeyAuthConfig(AuthConfig):
    """Help centre key."""

    scheme: ClassVar[str] = "helpCentreKey"
    help_centre_key: str
    """Reads published articles only."""


LumenDeskAuthConfig: TypeAlias = (
    LumenDeskAgentTokenAuthConfig | LumenDeskApiKeyAuthConfig | LumenDeskHelpCentreKeyAuthConfig
)
