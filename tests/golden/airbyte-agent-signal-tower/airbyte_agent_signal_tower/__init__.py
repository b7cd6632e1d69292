# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""Messages that are passed from tower to tower."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_signal_tower requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-signal-tower as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import SignalTowerAuthConfig as SignalTowerAuthConfig
from .connector import SignalTowerConnector as SignalTowerConnector
from .connector import SyncSignalTowerConnector as SyncSignalTowerConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.bodies import Bodies as Bodies
    from .entities.bodies import SyncBodies as SyncBodies
    from .entities.flags import Flags as Flags
    from .entities.flags import SyncFlags as SyncFlags
    from .entities.logs import Logs as Logs
    from .entities.logs import SyncLogs as SyncLogs
    from .entities.messages import Messages as Messages
    from .entities.messages import SyncMessages as SyncMessages
    from .entities.routes import Routes as Routes
    from .entities.routes import SyncRoutes as SyncRoutes
    from .entities.volumes import SyncVolumes as SyncVolumes
    from .entities.volumes import Volumes as Volumes
    from .models.flags import FlagsUpdateResult as FlagsUpdateResult
    from .models.messages import Message as Message
    from .params import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["SignalTowerAuthConfig"],
            ".connector": ["SignalTowerConnector", "SyncSignalTowerConnector"],
            ".entities.bodies": ["Bodies", "SyncBodies"],
            ".entities.flags": ["Flags", "SyncFlags"],
            ".entities.logs": ["Logs", "SyncLogs"],
            ".entities.messages": ["Messages", "SyncMessages"],
            ".entities.routes": ["Routes", "SyncRoutes"],
            ".entities.volumes": ["SyncVolumes", "Volumes"],
            ".models.flags": ["FlagsUpdateResult"],
            ".models.messages": ["Message"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.messages", ".params.bodies", ".params.logs", ".params.volumes", ".params.flags"],
    )
