# Generated from specs/harbor-crm/connector.yaml by `connectorgen generate harbor-crm`. Do not edit.
"""Accounts of a shipping agent, with fields of the customer's own making."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_harbor_crm requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-harbor-crm as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import HarborCrmAuthConfig as HarborCrmAuthConfig
from .auth import HarborCrmOAuthAuthConfig as HarborCrmOAuthAuthConfig
from .auth import HarborCrmPartnerAuthConfig as HarborCrmPartnerAuthConfig
from .auth import HarborCrmPartnerTokenAuthConfig as HarborCrmPartnerTokenAuthConfig
from .connector import HarborCrmConnector as HarborCrmConnector
from .connector import SyncHarborCrmConnector as SyncHarborCrmConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.accounts import Accounts as Accounts
    from .entities.accounts import SyncAccounts as SyncAccounts
    from .models.accounts import Account as Account
    from .params import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "HarborCrmAuthConfig",
                "HarborCrmOAuthAuthConfig",
                "HarborCrmPartnerAuthConfig",
                "HarborCrmPartnerTokenAuthConfig",
            ],
            ".connector": ["HarborCrmConnector", "SyncHarborCrmConnector"],
            ".entities.accounts": ["Accounts", "SyncAccounts"],
            ".models.accounts": ["Account"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.accounts"],
    )
