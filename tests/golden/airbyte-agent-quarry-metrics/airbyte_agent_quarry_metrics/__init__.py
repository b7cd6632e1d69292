# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""Reports on who came to a website, and from where."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .auth import (
    QuarryMetricsAuthConfig,
    QuarryMetricsClientCredentialsAuthConfig,
    QuarryMetricsServiceAccountAuthConfig,
)
from .connector import QuarryMetricsConnector, SyncQuarryMetricsConnector

if TYPE_CHECKING:
    from .entities.properties import Properties, SyncProperties
    from .entities.reports import Reports, SyncReports
    from .models.properties import Property

__all__ = [
    "Properties", "Property", "QuarryMetricsAuthConfig", "QuarryMetricsClientCredentialsAuthConfig",
    "QuarryMetricsConnector", "QuarryMetricsServiceAccountAuthConfig", "Reports", "SyncProperties",
    "SyncQuarryMetricsConnector", "SyncReports",
]  # fmt: skip

_MODULES = {
    "Properties": "entities.properties",
    "Property": "models.properties",
    "Reports": "entities.reports",
    "SyncProperties": "entities.properties",
    "SyncReports": "entities.reports",
}

if not TYPE_CHECKING:  # a checker would take it for leave to import any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(f".{_MODULES[name]}", __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
