# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Who sails when, and who is late."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_ferry_log requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-ferry-log as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_ferry_log requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-ferry-log as described in its README."
    )

from .auth import FerryLogAuthConfig
from .connector import FerryLogConnector, SyncFerryLogConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.berths import Berths, SyncBerths
    from .entities.crews import Crews, SyncCrews
    from .entities.delays import Delays, SyncDelays
    from .entities.flags import Flags, SyncFlags
    from .entities.ports import Ports, SyncPorts
    from .entities.routes import Routes, SyncRoutes
    from .entities.sailings import Sailings, SyncSailings
    from .entities.ships import Ships, SyncShips
    from .entities.tickets import SyncTickets, Tickets
    from .entities.tides import SyncTides, Tides
    from .entities.wakes import SyncWakes, Wakes
    from .models.shared import Row

__all__ = [
    "AirbyteAuthConfig",
    "Berths",
    "Crews",
    "Delays",
    "FerryLogAuthConfig",
    "FerryLogConnector",
    "Flags",
    "Ports",
    "Routes",
    "Row",
    "Sailings",
    "Ships",
    "SyncBerths",
    "SyncCrews",
    "SyncDelays",
    "SyncFerryLogConnector",
    "SyncFlags",
    "SyncPorts",
    "SyncRoutes",
    "SyncSailings",
    "SyncShips",
    "SyncTickets",
    "SyncTides",
    "SyncWakes",
    "Tickets",
    "Tides",
    "Wakes",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Berths": ".entities.berths",
    "Crews": ".entities.crews",
    "Delays": ".entities.delays",
    "Flags": ".entities.flags",
    "Ports": ".entities.ports",
    "Routes": ".entities.routes",
    "Row": ".models.shared",
    "Sailings": ".entities.sailings",
    "Ships": ".entities.ships",
    "SyncBerths": ".entities.berths",
    "SyncCrews": ".entities.crews",
    "SyncDelays": ".entities.delays",
    "SyncFlags": ".entities.flags",
    "SyncPorts": ".entities.ports",
    "SyncRoutes": ".entities.routes",
    "SyncSailings": ".entities.sailings",
    "SyncShips": ".entities.ships",
    "SyncTickets": ".entities.tickets",
    "SyncTides": ".entities.tides",
    "SyncWakes": ".entities.wakes",
    "Tickets": ".entities.tickets",
    "Tides": ".entities.tides",
    "Wakes": ".entities.wakes",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
