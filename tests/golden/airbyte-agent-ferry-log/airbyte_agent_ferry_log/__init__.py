# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Who sails when, and who is late."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_ferry_log requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-ferry-log as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import FerryLogAuthConfig as FerryLogAuthConfig
from .connector import FerryLogConnector as FerryLogConnector
from .connector import SyncFerryLogConnector as SyncFerryLogConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.berths import Berths as Berths
    from .entities.berths import SyncBerths as SyncBerths
    from .entities.crews import Crews as Crews
    from .entities.crews import SyncCrews as SyncCrews
    from .entities.delays import Delays as Delays
    from .entities.delays import SyncDelays as SyncDelays
    from .entities.flags import Flags as Flags
    from .entities.flags import SyncFlags as SyncFlags
    from .entities.ports import Ports as Ports
    from .entities.ports import SyncPorts as SyncPorts
    from .entities.routes import Routes as Routes
    from .entities.routes import SyncRoutes as SyncRoutes
    from .entities.sailings import Sailings as Sailings
    from .entities.sailings import SyncSailings as SyncSailings
    from .entities.ships import Ships as Ships
    from .entities.ships import SyncShips as SyncShips
    from .entities.tickets import SyncTickets as SyncTickets
    from .entities.tickets import Tickets as Tickets
    from .entities.tides import SyncTides as SyncTides
    from .entities.tides import Tides as Tides
    from .entities.wakes import SyncWakes as SyncWakes
    from .entities.wakes import Wakes as Wakes
    from .models.shared import Row as Row
    from .params import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["FerryLogAuthConfig"],
            ".connector": ["FerryLogConnector", "SyncFerryLogConnector"],
            ".entities.berths": ["Berths", "SyncBerths"],
            ".entities.crews": ["Crews", "SyncCrews"],
            ".entities.delays": ["Delays", "SyncDelays"],
            ".entities.flags": ["Flags", "SyncFlags"],
            ".entities.ports": ["Ports", "SyncPorts"],
            ".entities.routes": ["Routes", "SyncRoutes"],
            ".entities.sailings": ["Sailings", "SyncSailings"],
            ".entities.ships": ["Ships", "SyncShips"],
            ".entities.tickets": ["SyncTickets", "Tickets"],
            ".entities.tides": ["SyncTides", "Tides"],
            ".entities.wakes": ["SyncWakes", "Wakes"],
            ".models.shared": ["Row"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.wakes"],
    )
