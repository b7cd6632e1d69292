# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""Customers, subscriptions, plans and invoices of usage-based billing, over the Orb API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_orb requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-orb as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import OrbAuthConfig as OrbAuthConfig
from .connector import OrbConnector as OrbConnector
from .connector import SyncOrbConnector as SyncOrbConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.customers import Customers as Customers
    from .entities.customers import SyncCustomers as SyncCustomers
    from .entities.invoices import Invoices as Invoices
    from .entities.invoices import SyncInvoices as SyncInvoices
    from .entities.plans import Plans as Plans
    from .entities.plans import SyncPlans as SyncPlans
    from .entities.subscriptions import Subscriptions as Subscriptions
    from .entities.subscriptions import SyncSubscriptions as SyncSubscriptions
    from .models.customers import Customer as Customer
    from .models.invoices import Invoice as Invoice
    from .models.plans import Plan as Plan
    from .models.subscriptions import Subscription as Subscription
    from .store.customers import CustomersStoreColumn as CustomersStoreColumn
    from .store.customers import CustomersStoreRecord as CustomersStoreRecord
    from .store.invoices import InvoicesStoreColumn as InvoicesStoreColumn
    from .store.invoices import InvoicesStoreRecord as InvoicesStoreRecord
    from .store.plans import PlansStoreColumn as PlansStoreColumn
    from .store.plans import PlansStoreRecord as PlansStoreRecord
    from .store.subscriptions import SubscriptionsStoreColumn as SubscriptionsStoreColumn
    from .store.subscriptions import SubscriptionsStoreRecord as SubscriptionsStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["OrbAuthConfig"],
            ".connector": ["OrbConnector", "SyncOrbConnector"],
            ".entities.customers": ["Customers", "SyncCustomers"],
            ".entities.invoices": ["Invoices", "SyncInvoices"],
            ".entities.plans": ["Plans", "SyncPlans"],
            ".entities.subscriptions": ["Subscriptions", "SyncSubscriptions"],
            ".models.customers": ["Customer"],
            ".models.invoices": ["Invoice"],
            ".models.plans": ["Plan"],
            ".models.subscriptions": ["Subscription"],
            ".store.customers": ["CustomersStoreColumn", "CustomersStoreRecord"],
            ".store.invoices": ["InvoicesStoreColumn", "InvoicesStoreRecord"],
            ".store.plans": ["PlansStoreColumn", "PlansStoreRecord"],
            ".store.subscriptions": ["SubscriptionsStoreColumn", "SubscriptionsStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
