# Generated from specs/harbor-crm/connector.yaml by `connectorgen generate harbor-crm`. Do not edit.
"""Accounts of a shipping agent, with fields of the customer's own making."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .auth import HarborCrmAuthConfig, HarborCrmOAuthAuthConfig, HarborCrmPartnerAuthConfig
from .connector import HarborCrmConnector, SyncHarborCrmConnector

if TYPE_CHECKING:
    from .entities.accounts import Accounts, SyncAccounts
    from .models.accounts import Account

__all__ = [
    "Account", "Accounts", "HarborCrmAuthConfig", "HarborCrmConnector", "HarborCrmOAuthAuthConfig",
    "HarborCrmPartnerAuthConfig", "SyncAccounts", "SyncHarborCrmConnector",
]  # fmt: skip

_MODULES = {
    "Account": "models.accounts",
    "Accounts": "entities.accounts",
    "SyncAccounts": "entities.accounts",
}

if not TYPE_CHECKING:  # a checker would take it for leave to import any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(f".{_MODULES[name]}", __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
