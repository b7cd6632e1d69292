# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Orders, financial events, catalog items and reports of Amazon sellers and vendors, over the Selling Partner
API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_amazon_seller_partner requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-amazon-seller-partner as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import AmazonSellerPartnerAuthConfig as AmazonSellerPartnerAuthConfig
from .connector import AmazonSellerPartnerConnector as AmazonSellerPartnerConnector
from .connector import SyncAmazonSellerPartnerConnector as SyncAmazonSellerPartnerConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.catalog_items import CatalogItems as CatalogItems
    from .entities.catalog_items import SyncCatalogItems as SyncCatalogItems
    from .entities.list_financial_event_groups import ListFinancialEventGroups as ListFinancialEventGroups
    from .entities.list_financial_event_groups import (
        SyncListFinancialEventGroups as SyncListFinancialEventGroups,
    )
    from .entities.list_financial_events import ListFinancialEvents as ListFinancialEvents
    from .entities.list_financial_events import SyncListFinancialEvents as SyncListFinancialEvents
    from .entities.order_items import OrderItems as OrderItems
    from .entities.order_items import SyncOrderItems as SyncOrderItems
    from .entities.orders import Orders as Orders
    from .entities.orders import SyncOrders as SyncOrders
    from .entities.reports import Reports as Reports
    from .entities.reports import SyncReports as SyncReports
    from .models.catalog_items import CatalogItem as CatalogItem
    from .models.list_financial_event_groups import FinancialEventGroup as FinancialEventGroup
    from .models.list_financial_events import FinancialEvents as FinancialEvents
    from .models.order_items import OrderItem as OrderItem
    from .models.orders import Order as Order
    from .models.reports import Report as Report
    from .params import *
    from .store.catalog_items import CatalogItemsStoreColumn as CatalogItemsStoreColumn
    from .store.catalog_items import CatalogItemsStoreRecord as CatalogItemsStoreRecord
    from .store.list_financial_event_groups import (
        ListFinancialEventGroupsStoreColumn as ListFinancialEventGroupsStoreColumn,
    )
    from .store.list_financial_event_groups import (
        ListFinancialEventGroupsStoreRecord as ListFinancialEventGroupsStoreRecord,
    )
    from .store.order_items import OrderItemsStoreColumn as OrderItemsStoreColumn
    from .store.order_items import OrderItemsStoreRecord as OrderItemsStoreRecord
    from .store.orders import OrdersStoreColumn as OrdersStoreColumn
    from .store.orders import OrdersStoreRecord as OrdersStoreRecord
    from .store.reports import ReportsStoreColumn as ReportsStoreColumn
    from .store.reports import ReportsStoreRecord as ReportsStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["AmazonSellerPartnerAuthConfig"],
            ".connector": ["AmazonSellerPartnerConnector", "SyncAmazonSellerPartnerConnector"],
            ".entities.catalog_items": ["CatalogItems", "SyncCatalogItems"],
            ".entities.list_financial_event_groups": [
                "ListFinancialEventGroups",
                "SyncListFinancialEventGroups",
            ],
            ".entities.list_financial_events": ["ListFinancialEvents", "SyncListFinancialEvents"],
            ".entities.order_items": ["OrderItems", "SyncOrderItems"],
            ".entities.orders": ["Orders", "SyncOrders"],
            ".entities.reports": ["Reports", "SyncReports"],
            ".models.catalog_items": ["CatalogItem"],
            ".models.list_financial_event_groups": ["FinancialEventGroup"],
            ".models.list_financial_events": ["FinancialEvents"],
            ".models.order_items": ["OrderItem"],
            ".models.orders": ["Order"],
            ".models.reports": ["Report"],
            ".store.catalog_items": ["CatalogItemsStoreColumn", "CatalogItemsStoreRecord"],
            ".store.list_financial_event_groups": [
                "ListFinancialEventGroupsStoreColumn",
                "ListFinancialEventGroupsStoreRecord",
            ],
            ".store.order_items": ["OrderItemsStoreColumn", "OrderItemsStoreRecord"],
            ".store.orders": ["OrdersStoreColumn", "OrdersStoreRecord"],
            ".store.reports": ["ReportsStoreColumn", "ReportsStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.orders", ".params.catalog_items"],
    )
