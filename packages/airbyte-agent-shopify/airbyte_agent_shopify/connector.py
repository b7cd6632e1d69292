# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Products, orders, customers, stock, discounts and content of a shop, over Shopify's Admin API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import ShopifyAuthConfig
from .calls import ShopifyCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.abandoned_checkouts import AbandonedCheckouts, SyncAbandonedCheckouts
    from .entities.articles import Articles, SyncArticles
    from .entities.balance_transactions import BalanceTransactions, SyncBalanceTransactions
    from .entities.blogs import Blogs, SyncBlogs
    from .entities.collects import Collects, SyncCollects
    from .entities.countries import Countries, SyncCountries
    from .entities.custom_collections import CustomCollections, SyncCustomCollections
    from .entities.customer_address import CustomerAddressEntity, SyncCustomerAddressEntity
    from .entities.customers import Customers, SyncCustomers
    from .entities.discount_codes import DiscountCodes, SyncDiscountCodes
    from .entities.disputes import Disputes, SyncDisputes
    from .entities.draft_order_complete import DraftOrderComplete, SyncDraftOrderComplete
    from .entities.draft_orders import DraftOrders, SyncDraftOrders
    from .entities.fulfillment_orders import FulfillmentOrders, SyncFulfillmentOrders
    from .entities.fulfillments import Fulfillments, SyncFulfillments
    from .entities.inventory_adjust import InventoryAdjust, SyncInventoryAdjust
    from .entities.inventory_items import InventoryItems, SyncInventoryItems
    from .entities.inventory_levels import InventoryLevels, SyncInventoryLevels
    from .entities.inventory_set import InventorySet, SyncInventorySet
    from .entities.locations import Locations, SyncLocations
    from .entities.metafield_articles import MetafieldArticles, SyncMetafieldArticles
    from .entities.metafield_blogs import MetafieldBlogs, SyncMetafieldBlogs
    from .entities.metafield_customers import MetafieldCustomers, SyncMetafieldCustomers
    from .entities.metafield_draft_orders import MetafieldDraftOrders, SyncMetafieldDraftOrders
    from .entities.metafield_locations import MetafieldLocations, SyncMetafieldLocations
    from .entities.metafield_orders import MetafieldOrders, SyncMetafieldOrders
    from .entities.metafield_pages import MetafieldPages, SyncMetafieldPages
    from .entities.metafield_product_images import MetafieldProductImages, SyncMetafieldProductImages
    from .entities.metafield_product_variants import MetafieldProductVariants, SyncMetafieldProductVariants
    from .entities.metafield_products import MetafieldProducts, SyncMetafieldProducts
    from .entities.metafield_shops import MetafieldShops, SyncMetafieldShops
    from .entities.metafield_smart_collections import MetafieldSmartCollections, SyncMetafieldSmartCollections
    from .entities.metafields import Metafields, SyncMetafields
    from .entities.order_refunds import OrderRefunds, SyncOrderRefunds
    from .entities.orders import Orders, SyncOrders
    from .entities.pages import Pages, SyncPages
    from .entities.price_rules import PriceRules, SyncPriceRules
    from .entities.product_images import ProductImages, SyncProductImages
    from .entities.product_variants import ProductVariants, SyncProductVariants
    from .entities.products import Products, SyncProducts
    from .entities.shop import ShopEntity, SyncShopEntity
    from .entities.smart_collections import SmartCollections, SyncSmartCollections
    from .entities.tender_transactions import SyncTenderTransactions, TenderTransactions
    from .entities.transactions import SyncTransactions, Transactions

__all__ = ["ShopifyConnector", "SyncShopifyConnector"]


class ShopifyConnector(ShopifyCalls[AsyncResult], Connector):
    """Products, orders, customers, stock, discounts and content of a shop, over Shopify's Admin API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        shop: Name of the shop: what stands before .myshopify.com.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "shopify"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: ShopifyAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        shop: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            settings={"shop": shop},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def customers(self) -> Customers:
        """A customer."""
        from .entities.customers import Customers

        return Customers(self)

    @cached_property
    def orders(self) -> Orders:
        """An order."""
        from .entities.orders import Orders

        return Orders(self)

    @cached_property
    def products(self) -> Products:
        """A product."""
        from .entities.products import Products

        return Products(self)

    @cached_property
    def product_variants(self) -> ProductVariants:
        """A variant of a product."""
        from .entities.product_variants import ProductVariants

        return ProductVariants(self)

    @cached_property
    def product_images(self) -> ProductImages:
        """An image of a product."""
        from .entities.product_images import ProductImages

        return ProductImages(self)

    @cached_property
    def abandoned_checkouts(self) -> AbandonedCheckouts:
        """A checkout that was not completed."""
        from .entities.abandoned_checkouts import AbandonedCheckouts

        return AbandonedCheckouts(self)

    @cached_property
    def locations(self) -> Locations:
        """A place that stocks, sells or sends products."""
        from .entities.locations import Locations

        return Locations(self)

    @cached_property
    def inventory_levels(self) -> InventoryLevels:
        """How many of an inventory item are available at a location."""
        from .entities.inventory_levels import InventoryLevels

        return InventoryLevels(self)

    @cached_property
    def inventory_items(self) -> InventoryItems:
        """What is counted in stock: the physical side of a variant."""
        from .entities.inventory_items import InventoryItems

        return InventoryItems(self)

    @cached_property
    def shop(self) -> ShopEntity:
        """The shop."""
        from .entities.shop import ShopEntity

        return ShopEntity(self)

    @cached_property
    def price_rules(self) -> PriceRules:
        """Conditions of a discount, which discount codes give."""
        from .entities.price_rules import PriceRules

        return PriceRules(self)

    @cached_property
    def discount_codes(self) -> DiscountCodes:
        """A discount code of a price rule."""
        from .entities.discount_codes import DiscountCodes

        return DiscountCodes(self)

    @cached_property
    def custom_collections(self) -> CustomCollections:
        """A collection whose products are chosen by hand."""
        from .entities.custom_collections import CustomCollections

        return CustomCollections(self)

    @cached_property
    def smart_collections(self) -> SmartCollections:
        """A collection whose products fit rules."""
        from .entities.smart_collections import SmartCollections

        return SmartCollections(self)

    @cached_property
    def collects(self) -> Collects:
        """That a product is in a custom collection."""
        from .entities.collects import Collects

        return Collects(self)

    @cached_property
    def draft_orders(self) -> DraftOrders:
        """An order that a merchant prepares."""
        from .entities.draft_orders import DraftOrders

        return DraftOrders(self)

    @cached_property
    def fulfillments(self) -> Fulfillments:
        """Line items that were sent together."""
        from .entities.fulfillments import Fulfillments

        return Fulfillments(self)

    @cached_property
    def order_refunds(self) -> OrderRefunds:
        """A refund of an order."""
        from .entities.order_refunds import OrderRefunds

        return OrderRefunds(self)

    @cached_property
    def transactions(self) -> Transactions:
        """A transaction of an order's payment."""
        from .entities.transactions import Transactions

        return Transactions(self)

    @cached_property
    def tender_transactions(self) -> TenderTransactions:
        """Money that was paid or given back."""
        from .entities.tender_transactions import TenderTransactions

        return TenderTransactions(self)

    @cached_property
    def countries(self) -> Countries:
        """A country that the shop sells to."""
        from .entities.countries import Countries

        return Countries(self)

    @cached_property
    def metafield_shops(self) -> MetafieldShops:
        """A custom field of a record."""
        from .entities.metafield_shops import MetafieldShops

        return MetafieldShops(self)

    @cached_property
    def metafield_customers(self) -> MetafieldCustomers:
        """Metafield customers of Shopify."""
        from .entities.metafield_customers import MetafieldCustomers

        return MetafieldCustomers(self)

    @cached_property
    def metafield_products(self) -> MetafieldProducts:
        """Metafield products of Shopify."""
        from .entities.metafield_products import MetafieldProducts

        return MetafieldProducts(self)

    @cached_property
    def metafield_orders(self) -> MetafieldOrders:
        """Metafield orders of Shopify."""
        from .entities.metafield_orders import MetafieldOrders

        return MetafieldOrders(self)

    @cached_property
    def metafield_draft_orders(self) -> MetafieldDraftOrders:
        """Metafield draft orders of Shopify."""
        from .entities.metafield_draft_orders import MetafieldDraftOrders

        return MetafieldDraftOrders(self)

    @cached_property
    def metafield_locations(self) -> MetafieldLocations:
        """Metafield locations of Shopify."""
        from .entities.metafield_locations import MetafieldLocations

        return MetafieldLocations(self)

    @cached_property
    def metafield_product_variants(self) -> MetafieldProductVariants:
        """Metafield product variants of Shopify."""
        from .entities.metafield_product_variants import MetafieldProductVariants

        return MetafieldProductVariants(self)

    @cached_property
    def metafield_smart_collections(self) -> MetafieldSmartCollections:
        """Metafield smart collections of Shopify."""
        from .entities.metafield_smart_collections import MetafieldSmartCollections

        return MetafieldSmartCollections(self)

    @cached_property
    def metafield_product_images(self) -> MetafieldProductImages:
        """Metafield product images of Shopify."""
        from .entities.metafield_product_images import MetafieldProductImages

        return MetafieldProductImages(self)

    @cached_property
    def customer_address(self) -> CustomerAddressEntity:
        """An address of a customer."""
        from .entities.customer_address import CustomerAddressEntity

        return CustomerAddressEntity(self)

    @cached_property
    def fulfillment_orders(self) -> FulfillmentOrders:
        """Line items of an order that one location has to fulfill."""
        from .entities.fulfillment_orders import FulfillmentOrders

        return FulfillmentOrders(self)

    @cached_property
    def pages(self) -> Pages:
        """A page of the online store."""
        from .entities.pages import Pages

        return Pages(self)

    @cached_property
    def blogs(self) -> Blogs:
        """A blog of the online store."""
        from .entities.blogs import Blogs

        return Blogs(self)

    @cached_property
    def articles(self) -> Articles:
        """An article of a blog."""
        from .entities.articles import Articles

        return Articles(self)

    @cached_property
    def balance_transactions(self) -> BalanceTransactions:
        """A movement on the balance of Shopify Payments."""
        from .entities.balance_transactions import BalanceTransactions

        return BalanceTransactions(self)

    @cached_property
    def disputes(self) -> Disputes:
        """A dispute about a payment by Shopify Payments."""
        from .entities.disputes import Disputes

        return Disputes(self)

    @cached_property
    def metafield_pages(self) -> MetafieldPages:
        """Metafield pages of Shopify."""
        from .entities.metafield_pages import MetafieldPages

        return MetafieldPages(self)

    @cached_property
    def metafield_blogs(self) -> MetafieldBlogs:
        """Metafield blogs of Shopify."""
        from .entities.metafield_blogs import MetafieldBlogs

        return MetafieldBlogs(self)

    @cached_property
    def metafield_articles(self) -> MetafieldArticles:
        """Metafield articles of Shopify."""
        from .entities.metafield_articles import MetafieldArticles

        return MetafieldArticles(self)

    @cached_property
    def draft_order_complete(self) -> DraftOrderComplete:
        """Draft order complete of Shopify."""
        from .entities.draft_order_complete import DraftOrderComplete

        return DraftOrderComplete(self)

    @cached_property
    def inventory_set(self) -> InventorySet:
        """Changes of stock that were made together."""
        from .entities.inventory_set import InventorySet

        return InventorySet(self)

    @cached_property
    def inventory_adjust(self) -> InventoryAdjust:
        """Inventory adjust of Shopify."""
        from .entities.inventory_adjust import InventoryAdjust

        return InventoryAdjust(self)

    @cached_property
    def metafields(self) -> Metafields:
        """A metafield, as writes give it back."""
        from .entities.metafields import Metafields

        return Metafields(self)


class SyncShopifyConnector(ShopifyCalls[ExecutionResult], SyncConnector):
    """Products, orders, customers, stock, discounts and content of a shop, over Shopify's Admin API.

    Sync version of `ShopifyConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        shop: Name of the shop: what stands before .myshopify.com.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "shopify"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: ShopifyAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        shop: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            settings={"shop": shop},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def customers(self) -> SyncCustomers:
        """A customer."""
        from .entities.customers import SyncCustomers

        return SyncCustomers(self)

    @cached_property
    def orders(self) -> SyncOrders:
        """An order."""
        from .entities.orders import SyncOrders

        return SyncOrders(self)

    @cached_property
    def products(self) -> SyncProducts:
        """A product."""
        from .entities.products import SyncProducts

        return SyncProducts(self)

    @cached_property
    def product_variants(self) -> SyncProductVariants:
        """A variant of a product."""
        from .entities.product_variants import SyncProductVariants

        return SyncProductVariants(self)

    @cached_property
    def product_images(self) -> SyncProductImages:
        """An image of a product."""
        from .entities.product_images import SyncProductImages

        return SyncProductImages(self)

    @cached_property
    def abandoned_checkouts(self) -> SyncAbandonedCheckouts:
        """A checkout that was not completed."""
        from .entities.abandoned_checkouts import SyncAbandonedCheckouts

        return SyncAbandonedCheckouts(self)

    @cached_property
    def locations(self) -> SyncLocations:
        """A place that stocks, sells or sends products."""
        from .entities.locations import SyncLocations

        return SyncLocations(self)

    @cached_property
    def inventory_levels(self) -> SyncInventoryLevels:
        """How many of an inventory item are available at a location."""
        from .entities.inventory_levels import SyncInventoryLevels

        return SyncInventoryLevels(self)

    @cached_property
    def inventory_items(self) -> SyncInventoryItems:
        """What is counted in stock: the physical side of a variant."""
        from .entities.inventory_items import SyncInventoryItems

        return SyncInventoryItems(self)

    @cached_property
    def shop(self) -> SyncShopEntity:
        """The shop."""
        from .entities.shop import SyncShopEntity

        return SyncShopEntity(self)

    @cached_property
    def price_rules(self) -> SyncPriceRules:
        """Conditions of a discount, which discount codes give."""
        from .entities.price_rules import SyncPriceRules

        return SyncPriceRules(self)

    @cached_property
    def discount_codes(self) -> SyncDiscountCodes:
        """A discount code of a price rule."""
        from .entities.discount_codes import SyncDiscountCodes

        return SyncDiscountCodes(self)

    @cached_property
    def custom_collections(self) -> SyncCustomCollections:
        """A collection whose products are chosen by hand."""
        from .entities.custom_collections import SyncCustomCollections

        return SyncCustomCollections(self)

    @cached_property
    def smart_collections(self) -> SyncSmartCollections:
        """A collection whose products fit rules."""
        from .entities.smart_collections import SyncSmartCollections

        return SyncSmartCollections(self)

    @cached_property
    def collects(self) -> SyncCollects:
        """That a product is in a custom collection."""
        from .entities.collects import SyncCollects

        return SyncCollects(self)

    @cached_property
    def draft_orders(self) -> SyncDraftOrders:
        """An order that a merchant prepares."""
        from .entities.draft_orders import SyncDraftOrders

        return SyncDraftOrders(self)

    @cached_property
    def fulfillments(self) -> SyncFulfillments:
        """Line items that were sent together."""
        from .entities.fulfillments import SyncFulfillments

        return SyncFulfillments(self)

    @cached_property
    def order_refunds(self) -> SyncOrderRefunds:
        """A refund of an order."""
        from .entities.order_refunds import SyncOrderRefunds

        return SyncOrderRefunds(self)

    @cached_property
    def transactions(self) -> SyncTransactions:
        """A transaction of an order's payment."""
        from .entities.transactions import SyncTransactions

        return SyncTransactions(self)

    @cached_property
    def tender_transactions(self) -> SyncTenderTransactions:
        """Money that was paid or given back."""
        from .entities.tender_transactions import SyncTenderTransactions

        return SyncTenderTransactions(self)

    @cached_property
    def countries(self) -> SyncCountries:
        """A country that the shop sells to."""
        from .entities.countries import SyncCountries

        return SyncCountries(self)

    @cached_property
    def metafield_shops(self) -> SyncMetafieldShops:
        """A custom field of a record."""
        from .entities.metafield_shops import SyncMetafieldShops

        return SyncMetafieldShops(self)

    @cached_property
    def metafield_customers(self) -> SyncMetafieldCustomers:
        """Metafield customers of Shopify."""
        from .entities.metafield_customers import SyncMetafieldCustomers

        return SyncMetafieldCustomers(self)

    @cached_property
    def metafield_products(self) -> SyncMetafieldProducts:
        """Metafield products of Shopify."""
        from .entities.metafield_products import SyncMetafieldProducts

        return SyncMetafieldProducts(self)

    @cached_property
    def metafield_orders(self) -> SyncMetafieldOrders:
        """Metafield orders of Shopify."""
        from .entities.metafield_orders import SyncMetafieldOrders

        return SyncMetafieldOrders(self)

    @cached_property
    def metafield_draft_orders(self) -> SyncMetafieldDraftOrders:
        """Metafield draft orders of Shopify."""
        from .entities.metafield_draft_orders import SyncMetafieldDraftOrders

        return SyncMetafieldDraftOrders(self)

    @cached_property
    def metafield_locations(self) -> SyncMetafieldLocations:
        """Metafield locations of Shopify."""
        from .entities.metafield_locations import SyncMetafieldLocations

        return SyncMetafieldLocations(self)

    @cached_property
    def metafield_product_variants(self) -> SyncMetafieldProductVariants:
        """Metafield product variants of Shopify."""
        from .entities.metafield_product_variants import SyncMetafieldProductVariants

        return SyncMetafieldProductVariants(self)

    @cached_property
    def metafield_smart_collections(self) -> SyncMetafieldSmartCollections:
        """Metafield smart collections of Shopify."""
        from .entities.metafield_smart_collections import SyncMetafieldSmartCollections

        return SyncMetafieldSmartCollections(self)

    @cached_property
    def metafield_product_images(self) -> SyncMetafieldProductImages:
        """Metafield product images of Shopify."""
        from .entities.metafield_product_images import SyncMetafieldProductImages

        return SyncMetafieldProductImages(self)

    @cached_property
    def customer_address(self) -> SyncCustomerAddressEntity:
        """An address of a customer."""
        from .entities.customer_address import SyncCustomerAddressEntity

        return SyncCustomerAddressEntity(self)

    @cached_property
    def fulfillment_orders(self) -> SyncFulfillmentOrders:
        """Line items of an order that one location has to fulfill."""
        from .entities.fulfillment_orders import SyncFulfillmentOrders

        return SyncFulfillmentOrders(self)

    @cached_property
    def pages(self) -> SyncPages:
        """A page of the online store."""
        from .entities.pages import SyncPages

        return SyncPages(self)

    @cached_property
    def blogs(self) -> SyncBlogs:
        """A blog of the online store."""
        from .entities.blogs import SyncBlogs

        return SyncBlogs(self)

    @cached_property
    def articles(self) -> SyncArticles:
        """An article of a blog."""
        from .entities.articles import SyncArticles

        return SyncArticles(self)

    @cached_property
    def balance_transactions(self) -> SyncBalanceTransactions:
        """A movement on the balance of Shopify Payments."""
        from .entities.balance_transactions import SyncBalanceTransactions

        return SyncBalanceTransactions(self)

    @cached_property
    def disputes(self) -> SyncDisputes:
        """A dispute about a payment by Shopify Payments."""
        from .entities.disputes import SyncDisputes

        return SyncDisputes(self)

    @cached_property
    def metafield_pages(self) -> SyncMetafieldPages:
        """Metafield pages of Shopify."""
        from .entities.metafield_pages import SyncMetafieldPages

        return SyncMetafieldPages(self)

    @cached_property
    def metafield_blogs(self) -> SyncMetafieldBlogs:
        """Metafield blogs of Shopify."""
        from .entities.metafield_blogs import SyncMetafieldBlogs

        return SyncMetafieldBlogs(self)

    @cached_property
    def metafield_articles(self) -> SyncMetafieldArticles:
        """Metafield articles of Shopify."""
        from .entities.metafield_articles import SyncMetafieldArticles

        return SyncMetafieldArticles(self)

    @cached_property
    def draft_order_complete(self) -> SyncDraftOrderComplete:
        """Draft order complete of Shopify."""
        from .entities.draft_order_complete import SyncDraftOrderComplete

        return SyncDraftOrderComplete(self)

    @cached_property
    def inventory_set(self) -> SyncInventorySet:
        """Changes of stock that were made together."""
        from .entities.inventory_set import SyncInventorySet

        return SyncInventorySet(self)

    @cached_property
    def inventory_adjust(self) -> SyncInventoryAdjust:
        """Inventory adjust of Shopify."""
        from .entities.inventory_adjust import SyncInventoryAdjust

        return SyncInventoryAdjust(self)

    @cached_property
    def metafields(self) -> SyncMetafields:
        """A metafield, as writes give it back."""
        from .entities.metafields import SyncMetafields

        return SyncMetafields(self)
