# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""Reports on who came to a website, and from where."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_quarry_metrics requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-quarry-metrics as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_quarry_metrics requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-quarry-metrics as described in its README."
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

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
