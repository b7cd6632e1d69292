# Generated from specs/tessera-ads/connector.yaml by `connectorgen generate tessera-ads`. Do not edit.
"""Campaigns, and what came of them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .auth import TesseraAdsAuthConfig
from .connector import SyncTesseraAdsConnector, TesseraAdsConnector

if TYPE_CHECKING:
    from .entities.campaigns import Campaigns, SyncCampaigns
    from .entities.profiles import Profiles, SyncProfiles
    from .models.campaigns import Campaign

__all__ = [
    "Campaign", "Campaigns", "Profiles", "SyncCampaigns", "SyncProfiles", "SyncTesseraAdsConnector",
    "TesseraAdsAuthConfig", "TesseraAdsConnector",
]  # fmt: skip

_MODULES = {
    "Campaign": "models.campaigns",
    "Campaigns": "entities.campaigns",
    "Profiles": "entities.profiles",
    "SyncCampaigns": "entities.campaigns",
    "SyncProfiles": "entities.profiles",
}

if not TYPE_CHECKING:  # a checker would take it for leave to import any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(f".{_MODULES[name]}", __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
