# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Types of the arguments of Shopify's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .articles import *
    from .blogs import *
    from .custom_collections import *
    from .customers import *
    from .discount_codes import *
    from .draft_order_complete import *
    from .draft_orders import *
    from .inventory_adjust import *
    from .inventory_set import *
    from .metafields import *
    from .orders import *
    from .pages import *
    from .product_variants import *
    from .products import *
    from .shared import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".customers",
            ".orders",
            ".products",
            ".product_variants",
            ".discount_codes",
            ".custom_collections",
            ".draft_orders",
            ".pages",
            ".blogs",
            ".articles",
            ".draft_order_complete",
            ".inventory_set",
            ".inventory_adjust",
            ".metafields",
        ],
    )
