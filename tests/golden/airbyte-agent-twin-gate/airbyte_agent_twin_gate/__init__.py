# Generated from specs/twin-gate/connector.yaml by `connectorgen generate twin-gate`. Do not edit.
"""Doors that need two keys, one key or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_twin_gate requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-twin-gate as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import TwinGateAuthConfig as TwinGateAuthConfig
from .auth import TwinGateKeyAndAppAndSeatAuthConfig as TwinGateKeyAndAppAndSeatAuthConfig
from .auth import TwinGateLoginAndAppAuthConfig as TwinGateLoginAndAppAuthConfig
from .auth import TwinGateVisitorAuthConfig as TwinGateVisitorAuthConfig
from .connector import SyncTwinGateConnector as SyncTwinGateConnector
from .connector import TwinGateConnector as TwinGateConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.doors import Doors as Doors
    from .entities.doors import SyncDoors as SyncDoors
    from .entities.news import News as News
    from .entities.news import SyncNews as SyncNews
    from .entities.plans import Plans as Plans
    from .entities.plans import SyncPlans as SyncPlans
    from .entities.statuses import Statuses as Statuses
    from .entities.statuses import SyncStatuses as SyncStatuses
    from .entities.visits import SyncVisits as SyncVisits
    from .entities.visits import Visits as Visits
    from .models.shared import Door as Door
    from .params import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "TwinGateAuthConfig",
                "TwinGateKeyAndAppAndSeatAuthConfig",
                "TwinGateLoginAndAppAuthConfig",
                "TwinGateVisitorAuthConfig",
            ],
            ".connector": ["SyncTwinGateConnector", "TwinGateConnector"],
            ".entities.doors": ["Doors", "SyncDoors"],
            ".entities.news": ["News", "SyncNews"],
            ".entities.plans": ["Plans", "SyncPlans"],
            ".entities.statuses": ["Statuses", "SyncStatuses"],
            ".entities.visits": ["SyncVisits", "Visits"],
            ".models.shared": ["Door"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.plans"],
    )
