# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Satellites, their passes over ground stations, and what the passes cost."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_orbit_graph requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-orbit-graph as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_orbit_graph requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-orbit-graph as described in its README."
    )

from .auth import (
    OrbitGraphAuthConfig,
    OrbitGraphConsoleSessionAuthConfig,
    OrbitGraphOAuthAuthConfig,
    OrbitGraphPersonalTokenAuthConfig,
    OrbitGraphServiceAccountAuthConfig,
)
from .connector import OrbitGraphConnector, SyncOrbitGraphConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.alerts import Alerts, SyncAlerts
    from .entities.costs import Costs, SyncCosts
    from .entities.logs import Logs, SyncLogs
    from .entities.passes import Passes, SyncPasses
    from .entities.reports import Reports, SyncReports
    from .entities.satellites import Satellites, SyncSatellites
    from .entities.stations import Stations, SyncStations
    from .models.passes import Pass
    from .models.reports import Cell
    from .models.satellites import Satellite

__all__ = [
    "AirbyteAuthConfig",
    "Alerts",
    "Cell",
    "Costs",
    "Logs",
    "OrbitGraphAuthConfig",
    "OrbitGraphConnector",
    "OrbitGraphConsoleSessionAuthConfig",
    "OrbitGraphOAuthAuthConfig",
    "OrbitGraphPersonalTokenAuthConfig",
    "OrbitGraphServiceAccountAuthConfig",
    "Pass",
    "Passes",
    "Reports",
    "Satellite",
    "Satellites",
    "Stations",
    "SyncAlerts",
    "SyncCosts",
    "SyncLogs",
    "SyncOrbitGraphConnector",
    "SyncPasses",
    "SyncReports",
    "SyncSatellites",
    "SyncStations",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Alerts": ".entities.alerts",
    "Cell": ".models.reports",
    "Costs": ".entities.costs",
    "Logs": ".entities.logs",
    "Pass": ".models.passes",
    "Passes": ".entities.passes",
    "Reports": ".entities.reports",
    "Satellite": ".models.satellites",
    "Satellites": ".entities.satellites",
    "Stations": ".entities.stations",
    "SyncAlerts": ".entities.alerts",
    "SyncCosts": ".entities.costs",
    "SyncLogs": ".entities.logs",
    "SyncPasses": ".entities.passes",
    "SyncReports": ".entities.reports",
    "SyncSatellites": ".entities.satellites",
    "SyncStations": ".entities.stations",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
