# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Satellites, their passes over ground stations, and what the passes cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_orbit_graph requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-orbit-graph as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import OrbitGraphAuthConfig as OrbitGraphAuthConfig
from .auth import OrbitGraphConsoleSessionAuthConfig as OrbitGraphConsoleSessionAuthConfig
from .auth import OrbitGraphOAuthAuthConfig as OrbitGraphOAuthAuthConfig
from .auth import OrbitGraphPersonalTokenAuthConfig as OrbitGraphPersonalTokenAuthConfig
from .auth import OrbitGraphServiceAccountAuthConfig as OrbitGraphServiceAccountAuthConfig
from .connector import OrbitGraphConnector as OrbitGraphConnector
from .connector import SyncOrbitGraphConnector as SyncOrbitGraphConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.alerts import Alerts as Alerts
    from .entities.alerts import SyncAlerts as SyncAlerts
    from .entities.costs import Costs as Costs
    from .entities.costs import SyncCosts as SyncCosts
    from .entities.logs import Logs as Logs
    from .entities.logs import SyncLogs as SyncLogs
    from .entities.passes import Passes as Passes
    from .entities.passes import SyncPasses as SyncPasses
    from .entities.reports import Reports as Reports
    from .entities.reports import SyncReports as SyncReports
    from .entities.satellites import Satellites as Satellites
    from .entities.satellites import SyncSatellites as SyncSatellites
    from .entities.stations import Stations as Stations
    from .entities.stations import SyncStations as SyncStations
    from .models.passes import Pass as Pass
    from .models.reports import Cell as Cell
    from .models.satellites import Satellite as Satellite
    from .params import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "OrbitGraphAuthConfig",
                "OrbitGraphConsoleSessionAuthConfig",
                "OrbitGraphOAuthAuthConfig",
                "OrbitGraphPersonalTokenAuthConfig",
                "OrbitGraphServiceAccountAuthConfig",
            ],
            ".connector": ["OrbitGraphConnector", "SyncOrbitGraphConnector"],
            ".entities.alerts": ["Alerts", "SyncAlerts"],
            ".entities.costs": ["Costs", "SyncCosts"],
            ".entities.logs": ["Logs", "SyncLogs"],
            ".entities.passes": ["Passes", "SyncPasses"],
            ".entities.reports": ["Reports", "SyncReports"],
            ".entities.satellites": ["Satellites", "SyncSatellites"],
            ".entities.stations": ["Stations", "SyncStations"],
            ".models.passes": ["Pass"],
            ".models.reports": ["Cell"],
            ".models.satellites": ["Satellite"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.satellites", ".params.passes", ".params.reports", ".params.stations"],
    )
