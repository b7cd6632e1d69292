# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""Reports on who came to a website, and from where."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_quarry_metrics requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-quarry-metrics as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import QuarryMetricsAuthConfig as QuarryMetricsAuthConfig
from .auth import QuarryMetricsClientCredentialsAuthConfig as QuarryMetricsClientCredentialsAuthConfig
from .auth import QuarryMetricsServiceAccountAuthConfig as QuarryMetricsServiceAccountAuthConfig
from .connector import QuarryMetricsConnector as QuarryMetricsConnector
from .connector import SyncQuarryMetricsConnector as SyncQuarryMetricsConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.properties import Properties as Properties
    from .entities.properties import SyncProperties as SyncProperties
    from .entities.reports import Reports as Reports
    from .entities.reports import SyncReports as SyncReports
    from .entities.visits import SyncVisits as SyncVisits
    from .entities.visits import Visits as Visits
    from .models.properties import Property as Property
    from .params import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "QuarryMetricsAuthConfig",
                "QuarryMetricsClientCredentialsAuthConfig",
                "QuarryMetricsServiceAccountAuthConfig",
            ],
            ".connector": ["QuarryMetricsConnector", "SyncQuarryMetricsConnector"],
            ".entities.properties": ["Properties", "SyncProperties"],
            ".entities.reports": ["Reports", "SyncReports"],
            ".entities.visits": ["SyncVisits", "Visits"],
            ".models.properties": ["Property"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.visits"],
    )
