# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""Reports on who came to a website, and from where."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is used
    raise ImportError(
        "airbyte_agent_quarry_metrics needs airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed here is "
        "incomplete or belongs to another project's distribution of that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then install airbyte-agent-quarry-metrics again as its README says."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_quarry_metrics needs airbyte-agent-sdk>=1.0,<2, not the installed {_sdk_version}. "
        "Install airbyte-agent-quarry-metrics again as its README says."
    )

from .auth import (
    QuarryMetricsAuthConfig,
    QuarryMetricsClientCredentialsAuthConfig,
    QuarryMetricsServiceAccountAuthConfig,
)
from .connector import QuarryMetricsConnector, SyncQuarryMetricsConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.properties import Properties, SyncProperties
    from .entities.reports import Reports, SyncReports
    from .models.properties import Property

__all__ = [
    "AirbyteAuthConfig",
    "Properties",
    "Property",
    "QuarryMetricsAuthConfig",
    "QuarryMetricsClientCredentialsAuthConfig",
    "QuarryMetricsConnector",
    "QuarryMetricsServiceAccountAuthConfig",
    "Reports",
    "SyncProperties",
    "SyncQuarryMetricsConnector",
    "SyncReports",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Properties": ".entities.properties",
    "Property": ".models.properties",
    "Reports": ".entities.reports",
    "SyncProperties": ".entities.properties",
    "SyncReports": ".entities.reports",
}

if not TYPE_CHECKING:  # a checker would take it for leave to import any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
