# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The entities and actions of Shopify that `execute` accepts, for editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, overload

__all__ = ["ShopifyCalls"]

Result = TypeVar("Result")
Params: TypeAlias = Mapping[str, Any] | None
Stored: TypeAlias = Literal["context_store_search", "context_store_sql_query"]


class ShopifyCalls(Generic[Result]):
    """Overloads of `execute`; `Result` is its return type."""

    if TYPE_CHECKING:

        @overload
        def execute(
            self,
            entity: Literal["customers"],
            action: Literal["list", "get", "create", "update", "delete"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["orders"],
            action: Literal["list", "get", "create", "update", "delete"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["products"],
            action: Literal["list", "get", "create", "update", "delete"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["product_variants"],
            action: Literal["list", "get", "create", "update", "delete"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["product_images"], action: Literal["list", "get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["abandoned_checkouts"],
            action: Literal["list"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["locations"], action: Literal["list", "get"] | Stored, params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["inventory_levels"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["inventory_items"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["shop"], action: Literal["get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["price_rules"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["discount_codes"],
            action: Literal["list", "get", "create", "update", "delete"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["custom_collections"],
            action: Literal["list", "get", "create", "update", "delete"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["smart_collections"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["collects"], action: Literal["list", "get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["draft_orders"],
            action: Literal["list", "get", "create", "update", "delete"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["fulfillments"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["order_refunds"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["transactions"],
            action: Literal["list", "get"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["tender_transactions"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["countries"], action: Literal["list", "get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["metafield_shops"], action: Literal["list", "get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["metafield_customers"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["metafield_products"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["metafield_orders"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["metafield_draft_orders"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["metafield_locations"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["metafield_product_variants"],
            action: Literal["list"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["metafield_smart_collections"],
            action: Literal["list"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["metafield_product_images"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["customer_address"], action: Literal["list", "get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["fulfillment_orders"], action: Literal["list", "get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["pages"],
            action: Literal["list", "get", "create", "update", "delete"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["blogs"],
            action: Literal["list", "get", "create", "update", "delete"],
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self,
            entity: Literal["articles"],
            action: Literal["list", "get", "create", "update", "delete"] | Stored,
            params: Params = None,
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["balance_transactions"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["disputes"], action: Literal["list", "get"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["metafield_pages"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["metafield_blogs"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["metafield_articles"], action: Literal["list"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["draft_order_complete"], action: Literal["update"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["inventory_set"], action: Literal["create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["inventory_adjust"], action: Literal["create"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(
            self, entity: Literal["metafields"], action: Literal["create", "delete"], params: Params = None
        ) -> Result: ...
        @overload
        def execute(self, entity: str, action: str, params: Params = None) -> Result: ...

        def execute(self, entity: str, action: str, params: Params = None) -> Result:
            """Call an operation by name, untyped, for agents and tools.

            Args:
                entity: Name of an entity.
                action: Name of one of its actions.
                params: Parameters, with the API's own names.

            Raises:
                AirbyteError: The call is invalid or failed.
            """
            raise NotImplementedError
