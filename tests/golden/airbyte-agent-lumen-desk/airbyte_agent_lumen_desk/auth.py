# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Credentials for LumenDesk. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice

__all__ = [
    "LumenDeskAgentTokenAuthConfig",
    "LumenDeskApiKeyAuthConfig",
    "LumenDeskAuthConfig",
    "LumenDeskHelpCentreKeyAuthConfig",
]


class LumenDeskAuthConfig(AuthChoice):
    """Credentials for any authentication scheme. Returns an instance of the class with the given fields."""

    if TYPE_CHECKING:

        @overload
        def __init__(self, *, email: str, api_token: str) -> None: ...

        @overload
        def __init__(self, *, api_key: str, revision: str | None = None) -> None: ...

        @overload
        def __init__(self, *, help_centre_key: str) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class LumenDeskAgentTokenAuthConfig(LumenDeskAuthConfig):
    """Agent token.

    Everything is done in the name of one agent.
    """

    scheme: ClassVar[str] = "agentToken"
    email: str
    """Email. Address of the agent."""
    api_token: str
    """API token. A token made under Admin, Channels, API. Example: `lumen0example`. Where to find it: Admin,
    Channels, API, New token.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class LumenDeskApiKeyAuthConfig(LumenDeskAuthConfig):
    """API key."""

    scheme: ClassVar[str] = "apiKey"
    api_key: str
    """API key. Ends in the region, as in `8c1f-eu`."""
    revision: str | None = None
    """Revision of the API to speak. Default: `2026-04-15`."""


@dataclass(frozen=True, kw_only=True, repr=False)
class LumenDeskHelpCentreKeyAuthConfig(LumenDeskAuthConfig):
    """Help centre key."""

    scheme: ClassVar[str] = "helpCentreKey"
    help_centre_key: str
    """Help centre key. Reads published articles only."""
