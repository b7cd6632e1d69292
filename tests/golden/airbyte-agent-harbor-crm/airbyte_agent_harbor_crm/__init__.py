# Generated from specs/harbor-crm/connector.yaml by `connectorgen generate harbor-crm`. Do not edit.
"""Accounts of a shipping agent, with fields of the customer's own making."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_harbor_crm requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-harbor-crm as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_harbor_crm requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-harbor-crm as described in its README."
    )

from .auth import (
    HarborCrmAuthConfig,
    HarborCrmOAuthAuthConfig,
    HarborCrmPartnerAuthConfig,
    HarborCrmPartnerTokenAuthConfig,
)
from .connector import HarborCrmConnector, SyncHarborCrmConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.accounts import Accounts, SyncAccounts
    from .models.accounts import Account

__all__ = [
    "Account",
    "Accounts",
    "AirbyteAuthConfig",
    "HarborCrmAuthConfig",
    "HarborCrmConnector",
    "HarborCrmOAuthAuthConfig",
    "HarborCrmPartnerAuthConfig",
    "HarborCrmPartnerTokenAuthConfig",
    "SyncAccounts",
    "SyncHarborCrmConnector",
]

_MODULES = {
    "Account": ".models.accounts",
    "Accounts": ".entities.accounts",
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "SyncAccounts": ".entities.accounts",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
