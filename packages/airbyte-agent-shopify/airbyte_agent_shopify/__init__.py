# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Products, orders, customers, stock, discounts and content of a shop, over Shopify's Admin API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_shopify requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-shopify as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import ShopifyAccessTokenAuthConfig as ShopifyAccessTokenAuthConfig
from .auth import ShopifyAccessTokenAuthenticationAuthConfig as ShopifyAccessTokenAuthenticationAuthConfig
from .auth import ShopifyAuthConfig as ShopifyAuthConfig
from .auth import ShopifyClientCredentialsAuthConfig as ShopifyClientCredentialsAuthConfig
from .auth import ShopifyOauth2AuthConfig as ShopifyOauth2AuthConfig
from .auth import ShopifyOAuthAuthConfig as ShopifyOAuthAuthConfig
from .connector import ShopifyConnector as ShopifyConnector
from .connector import SyncShopifyConnector as SyncShopifyConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.abandoned_checkouts import AbandonedCheckouts as AbandonedCheckouts
    from .entities.abandoned_checkouts import SyncAbandonedCheckouts as SyncAbandonedCheckouts
    from .entities.articles import Articles as Articles
    from .entities.articles import SyncArticles as SyncArticles
    from .entities.balance_transactions import BalanceTransactions as BalanceTransactions
    from .entities.balance_transactions import SyncBalanceTransactions as SyncBalanceTransactions
    from .entities.blogs import Blogs as Blogs
    from .entities.blogs import SyncBlogs as SyncBlogs
    from .entities.collects import Collects as Collects
    from .entities.collects import SyncCollects as SyncCollects
    from .entities.countries import Countries as Countries
    from .entities.countries import SyncCountries as SyncCountries
    from .entities.custom_collections import CustomCollections as CustomCollections
    from .entities.custom_collections import SyncCustomCollections as SyncCustomCollections
    from .entities.customer_address import CustomerAddressEntity as CustomerAddressEntity
    from .entities.customer_address import SyncCustomerAddressEntity as SyncCustomerAddressEntity
    from .entities.customers import Customers as Customers
    from .entities.customers import SyncCustomers as SyncCustomers
    from .entities.discount_codes import DiscountCodes as DiscountCodes
    from .entities.discount_codes import SyncDiscountCodes as SyncDiscountCodes
    from .entities.disputes import Disputes as Disputes
    from .entities.disputes import SyncDisputes as SyncDisputes
    from .entities.draft_order_complete import DraftOrderComplete as DraftOrderComplete
    from .entities.draft_order_complete import SyncDraftOrderComplete as SyncDraftOrderComplete
    from .entities.draft_orders import DraftOrders as DraftOrders
    from .entities.draft_orders import SyncDraftOrders as SyncDraftOrders
    from .entities.fulfillment_orders import FulfillmentOrders as FulfillmentOrders
    from .entities.fulfillment_orders import SyncFulfillmentOrders as SyncFulfillmentOrders
    from .entities.fulfillments import Fulfillments as Fulfillments
    from .entities.fulfillments import SyncFulfillments as SyncFulfillments
    from .entities.inventory_adjust import InventoryAdjust as InventoryAdjust
    from .entities.inventory_adjust import SyncInventoryAdjust as SyncInventoryAdjust
    from .entities.inventory_items import InventoryItems as InventoryItems
    from .entities.inventory_items import SyncInventoryItems as SyncInventoryItems
    from .entities.inventory_levels import InventoryLevels as InventoryLevels
    from .entities.inventory_levels import SyncInventoryLevels as SyncInventoryLevels
    from .entities.inventory_set import InventorySet as InventorySet
    from .entities.inventory_set import SyncInventorySet as SyncInventorySet
    from .entities.locations import Locations as Locations
    from .entities.locations import SyncLocations as SyncLocations
    from .entities.metafield_articles import MetafieldArticles as MetafieldArticles
    from .entities.metafield_articles import SyncMetafieldArticles as SyncMetafieldArticles
    from .entities.metafield_blogs import MetafieldBlogs as MetafieldBlogs
    from .entities.metafield_blogs import SyncMetafieldBlogs as SyncMetafieldBlogs
    from .entities.metafield_customers import MetafieldCustomers as MetafieldCustomers
    from .entities.metafield_customers import SyncMetafieldCustomers as SyncMetafieldCustomers
    from .entities.metafield_draft_orders import MetafieldDraftOrders as MetafieldDraftOrders
    from .entities.metafield_draft_orders import SyncMetafieldDraftOrders as SyncMetafieldDraftOrders
    from .entities.metafield_locations import MetafieldLocations as MetafieldLocations
    from .entities.metafield_locations import SyncMetafieldLocations as SyncMetafieldLocations
    from .entities.metafield_orders import MetafieldOrders as MetafieldOrders
    from .entities.metafield_orders import SyncMetafieldOrders as SyncMetafieldOrders
    from .entities.metafield_pages import MetafieldPages as MetafieldPages
    from .entities.metafield_pages import SyncMetafieldPages as SyncMetafieldPages
    from .entities.metafield_product_images import MetafieldProductImages as MetafieldProductImages
    from .entities.metafield_product_images import SyncMetafieldProductImages as SyncMetafieldProductImages
    from .entities.metafield_product_variants import MetafieldProductVariants as MetafieldProductVariants
    from .entities.metafield_product_variants import (
        SyncMetafieldProductVariants as SyncMetafieldProductVariants,
    )
    from .entities.metafield_products import MetafieldProducts as MetafieldProducts
    from .entities.metafield_products import SyncMetafieldProducts as SyncMetafieldProducts
    from .entities.metafield_shops import MetafieldShops as MetafieldShops
    from .entities.metafield_shops import SyncMetafieldShops as SyncMetafieldShops
    from .entities.metafield_smart_collections import MetafieldSmartCollections as MetafieldSmartCollections
    from .entities.metafield_smart_collections import (
        SyncMetafieldSmartCollections as SyncMetafieldSmartCollections,
    )
    from .entities.metafields import Metafields as Metafields
    from .entities.metafields import SyncMetafields as SyncMetafields
    from .entities.order_refunds import OrderRefunds as OrderRefunds
    from .entities.order_refunds import SyncOrderRefunds as SyncOrderRefunds
    from .entities.orders import Orders as Orders
    from .entities.orders import SyncOrders as SyncOrders
    from .entities.pages import Pages as Pages
    from .entities.pages import SyncPages as SyncPages
    from .entities.price_rules import PriceRules as PriceRules
    from .entities.price_rules import SyncPriceRules as SyncPriceRules
    from .entities.product_images import ProductImages as ProductImages
    from .entities.product_images import SyncProductImages as SyncProductImages
    from .entities.product_variants import ProductVariants as ProductVariants
    from .entities.product_variants import SyncProductVariants as SyncProductVariants
    from .entities.products import Products as Products
    from .entities.products import SyncProducts as SyncProducts
    from .entities.shop import ShopEntity as ShopEntity
    from .entities.shop import SyncShopEntity as SyncShopEntity
    from .entities.smart_collections import SmartCollections as SmartCollections
    from .entities.smart_collections import SyncSmartCollections as SyncSmartCollections
    from .entities.tender_transactions import SyncTenderTransactions as SyncTenderTransactions
    from .entities.tender_transactions import TenderTransactions as TenderTransactions
    from .entities.transactions import SyncTransactions as SyncTransactions
    from .entities.transactions import Transactions as Transactions
    from .models.abandoned_checkouts import AbandonedCheckout as AbandonedCheckout
    from .models.articles import Article as Article
    from .models.articles import ArticleNode as ArticleNode
    from .models.articles import ArticlesDeleteResult as ArticlesDeleteResult
    from .models.balance_transactions import BalanceTransaction as BalanceTransaction
    from .models.blogs import Blog as Blog
    from .models.blogs import BlogNode as BlogNode
    from .models.blogs import BlogsDeleteResult as BlogsDeleteResult
    from .models.collects import Collect as Collect
    from .models.countries import Country as Country
    from .models.custom_collections import CollectionNode as CollectionNode
    from .models.custom_collections import CustomCollection as CustomCollection
    from .models.custom_collections import CustomCollectionsDeleteResult as CustomCollectionsDeleteResult
    from .models.customer_address import CustomerAddress as CustomerAddress
    from .models.customers import Customer as Customer
    from .models.customers import CustomerNode as CustomerNode
    from .models.customers import CustomersDeleteResult as CustomersDeleteResult
    from .models.discount_codes import DiscountCode as DiscountCode
    from .models.discount_codes import DiscountCodeNode as DiscountCodeNode
    from .models.discount_codes import DiscountCodesDeleteResult as DiscountCodesDeleteResult
    from .models.disputes import Dispute as Dispute
    from .models.draft_orders import DraftOrder as DraftOrder
    from .models.draft_orders import DraftOrdersDeleteResult as DraftOrdersDeleteResult
    from .models.fulfillment_orders import FulfillmentOrder as FulfillmentOrder
    from .models.fulfillments import Fulfillment as Fulfillment
    from .models.inventory_items import InventoryItem as InventoryItem
    from .models.inventory_levels import InventoryLevel as InventoryLevel
    from .models.locations import Location as Location
    from .models.metafields import MetafieldsCreateResult as MetafieldsCreateResult
    from .models.metafields import MetafieldsDeleteResult as MetafieldsDeleteResult
    from .models.order_refunds import Refund as Refund
    from .models.orders import Job as Job
    from .models.orders import Order as Order
    from .models.orders import OrderNode as OrderNode
    from .models.pages import PageDetail as PageDetail
    from .models.pages import PageNode as PageNode
    from .models.pages import PagesDeleteResult as PagesDeleteResult
    from .models.price_rules import PriceRule as PriceRule
    from .models.product_images import ProductImage as ProductImage
    from .models.product_variants import ProductSummary as ProductSummary
    from .models.product_variants import ProductVariant as ProductVariant
    from .models.product_variants import ProductVariantsCreateResult as ProductVariantsCreateResult
    from .models.product_variants import ProductVariantsUpdateResult as ProductVariantsUpdateResult
    from .models.products import Product as Product
    from .models.products import ProductNode as ProductNode
    from .models.products import ProductsDeleteResult as ProductsDeleteResult
    from .models.shared import DraftOrderNode as DraftOrderNode
    from .models.shared import InventoryAdjustmentGroup as InventoryAdjustmentGroup
    from .models.shared import Metafield as Metafield
    from .models.shop import Shop as Shop
    from .models.smart_collections import SmartCollection as SmartCollection
    from .models.tender_transactions import TenderTransaction as TenderTransaction
    from .models.transactions import Transaction as Transaction
    from .params import *
    from .store.abandoned_checkouts import AbandonedCheckoutsStoreColumn as AbandonedCheckoutsStoreColumn
    from .store.abandoned_checkouts import AbandonedCheckoutsStoreRecord as AbandonedCheckoutsStoreRecord
    from .store.articles import ArticlesStoreColumn as ArticlesStoreColumn
    from .store.articles import ArticlesStoreRecord as ArticlesStoreRecord
    from .store.custom_collections import CustomCollectionsStoreColumn as CustomCollectionsStoreColumn
    from .store.custom_collections import CustomCollectionsStoreRecord as CustomCollectionsStoreRecord
    from .store.customers import CustomersStoreColumn as CustomersStoreColumn
    from .store.customers import CustomersStoreRecord as CustomersStoreRecord
    from .store.draft_orders import DraftOrdersStoreColumn as DraftOrdersStoreColumn
    from .store.draft_orders import DraftOrdersStoreRecord as DraftOrdersStoreRecord
    from .store.fulfillments import FulfillmentsStoreColumn as FulfillmentsStoreColumn
    from .store.fulfillments import FulfillmentsStoreRecord as FulfillmentsStoreRecord
    from .store.inventory_items import InventoryItemsStoreColumn as InventoryItemsStoreColumn
    from .store.inventory_items import InventoryItemsStoreRecord as InventoryItemsStoreRecord
    from .store.locations import LocationsStoreColumn as LocationsStoreColumn
    from .store.locations import LocationsStoreRecord as LocationsStoreRecord
    from .store.order_refunds import OrderRefundsStoreColumn as OrderRefundsStoreColumn
    from .store.order_refunds import OrderRefundsStoreRecord as OrderRefundsStoreRecord
    from .store.orders import OrdersStoreColumn as OrdersStoreColumn
    from .store.orders import OrdersStoreRecord as OrdersStoreRecord
    from .store.pages import PagesStoreColumn as PagesStoreColumn
    from .store.pages import PagesStoreRecord as PagesStoreRecord
    from .store.price_rules import PriceRulesStoreColumn as PriceRulesStoreColumn
    from .store.price_rules import PriceRulesStoreRecord as PriceRulesStoreRecord
    from .store.product_variants import ProductVariantsStoreColumn as ProductVariantsStoreColumn
    from .store.product_variants import ProductVariantsStoreRecord as ProductVariantsStoreRecord
    from .store.products import ProductsStoreColumn as ProductsStoreColumn
    from .store.products import ProductsStoreRecord as ProductsStoreRecord
    from .store.smart_collections import SmartCollectionsStoreColumn as SmartCollectionsStoreColumn
    from .store.smart_collections import SmartCollectionsStoreRecord as SmartCollectionsStoreRecord
    from .store.transactions import TransactionsStoreColumn as TransactionsStoreColumn
    from .store.transactions import TransactionsStoreRecord as TransactionsStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "ShopifyAccessTokenAuthConfig",
                "ShopifyAccessTokenAuthenticationAuthConfig",
                "ShopifyAuthConfig",
                "ShopifyClientCredentialsAuthConfig",
                "ShopifyOAuthAuthConfig",
                "ShopifyOauth2AuthConfig",
            ],
            ".connector": ["ShopifyConnector", "SyncShopifyConnector"],
            ".entities.abandoned_checkouts": ["AbandonedCheckouts", "SyncAbandonedCheckouts"],
            ".entities.articles": ["Articles", "SyncArticles"],
            ".entities.balance_transactions": ["BalanceTransactions", "SyncBalanceTransactions"],
            ".entities.blogs": ["Blogs", "SyncBlogs"],
            ".entities.collects": ["Collects", "SyncCollects"],
            ".entities.countries": ["Countries", "SyncCountries"],
            ".entities.custom_collections": ["CustomCollections", "SyncCustomCollections"],
            ".entities.customer_address": ["CustomerAddressEntity", "SyncCustomerAddressEntity"],
            ".entities.customers": ["Customers", "SyncCustomers"],
            ".entities.discount_codes": ["DiscountCodes", "SyncDiscountCodes"],
            ".entities.disputes": ["Disputes", "SyncDisputes"],
            ".entities.draft_order_complete": ["DraftOrderComplete", "SyncDraftOrderComplete"],
            ".entities.draft_orders": ["DraftOrders", "SyncDraftOrders"],
            ".entities.fulfillment_orders": ["FulfillmentOrders", "SyncFulfillmentOrders"],
            ".entities.fulfillments": ["Fulfillments", "SyncFulfillments"],
            ".entities.inventory_adjust": ["InventoryAdjust", "SyncInventoryAdjust"],
            ".entities.inventory_items": ["InventoryItems", "SyncInventoryItems"],
            ".entities.inventory_levels": ["InventoryLevels", "SyncInventoryLevels"],
            ".entities.inventory_set": ["InventorySet", "SyncInventorySet"],
            ".entities.locations": ["Locations", "SyncLocations"],
            ".entities.metafield_articles": ["MetafieldArticles", "SyncMetafieldArticles"],
            ".entities.metafield_blogs": ["MetafieldBlogs", "SyncMetafieldBlogs"],
            ".entities.metafield_customers": ["MetafieldCustomers", "SyncMetafieldCustomers"],
            ".entities.metafield_draft_orders": ["MetafieldDraftOrders", "SyncMetafieldDraftOrders"],
            ".entities.metafield_locations": ["MetafieldLocations", "SyncMetafieldLocations"],
            ".entities.metafield_orders": ["MetafieldOrders", "SyncMetafieldOrders"],
            ".entities.metafield_pages": ["MetafieldPages", "SyncMetafieldPages"],
            ".entities.metafield_product_images": ["MetafieldProductImages", "SyncMetafieldProductImages"],
            ".entities.metafield_product_variants": [
                "MetafieldProductVariants",
                "SyncMetafieldProductVariants",
            ],
            ".entities.metafield_products": ["MetafieldProducts", "SyncMetafieldProducts"],
            ".entities.metafield_shops": ["MetafieldShops", "SyncMetafieldShops"],
            ".entities.metafield_smart_collections": [
                "MetafieldSmartCollections",
                "SyncMetafieldSmartCollections",
            ],
            ".entities.metafields": ["Metafields", "SyncMetafields"],
            ".entities.order_refunds": ["OrderRefunds", "SyncOrderRefunds"],
            ".entities.orders": ["Orders", "SyncOrders"],
            ".entities.pages": ["Pages", "SyncPages"],
            ".entities.price_rules": ["PriceRules", "SyncPriceRules"],
            ".entities.product_images": ["ProductImages", "SyncProductImages"],
            ".entities.product_variants": ["ProductVariants", "SyncProductVariants"],
            ".entities.products": ["Products", "SyncProducts"],
            ".entities.shop": ["ShopEntity", "SyncShopEntity"],
            ".entities.smart_collections": ["SmartCollections", "SyncSmartCollections"],
            ".entities.tender_transactions": ["SyncTenderTransactions", "TenderTransactions"],
            ".entities.transactions": ["SyncTransactions", "Transactions"],
            ".models.abandoned_checkouts": ["AbandonedCheckout"],
            ".models.articles": ["Article", "ArticleNode", "ArticlesDeleteResult"],
            ".models.balance_transactions": ["BalanceTransaction"],
            ".models.blogs": ["Blog", "BlogNode", "BlogsDeleteResult"],
            ".models.collects": ["Collect"],
            ".models.countries": ["Country"],
            ".models.custom_collections": [
                "CollectionNode",
                "CustomCollection",
                "CustomCollectionsDeleteResult",
            ],
            ".models.customer_address": ["CustomerAddress"],
            ".models.customers": ["Customer", "CustomerNode", "CustomersDeleteResult"],
            ".models.discount_codes": ["DiscountCode", "DiscountCodeNode", "DiscountCodesDeleteResult"],
            ".models.disputes": ["Dispute"],
            ".models.draft_orders": ["DraftOrder", "DraftOrdersDeleteResult"],
            ".models.fulfillment_orders": ["FulfillmentOrder"],
            ".models.fulfillments": ["Fulfillment"],
            ".models.inventory_items": ["InventoryItem"],
            ".models.inventory_levels": ["InventoryLevel"],
            ".models.locations": ["Location"],
            ".models.metafields": ["MetafieldsCreateResult", "MetafieldsDeleteResult"],
            ".models.order_refunds": ["Refund"],
            ".models.orders": ["Job", "Order", "OrderNode"],
            ".models.pages": ["PageDetail", "PageNode", "PagesDeleteResult"],
            ".models.price_rules": ["PriceRule"],
            ".models.product_images": ["ProductImage"],
            ".models.product_variants": [
                "ProductSummary",
                "ProductVariant",
                "ProductVariantsCreateResult",
                "ProductVariantsUpdateResult",
            ],
            ".models.products": ["Product", "ProductNode", "ProductsDeleteResult"],
            ".models.shared": ["DraftOrderNode", "InventoryAdjustmentGroup", "Metafield"],
            ".models.shop": ["Shop"],
            ".models.smart_collections": ["SmartCollection"],
            ".models.tender_transactions": ["TenderTransaction"],
            ".models.transactions": ["Transaction"],
            ".store.abandoned_checkouts": ["AbandonedCheckoutsStoreColumn", "AbandonedCheckoutsStoreRecord"],
            ".store.articles": ["ArticlesStoreColumn", "ArticlesStoreRecord"],
            ".store.custom_collections": ["CustomCollectionsStoreColumn", "CustomCollectionsStoreRecord"],
            ".store.customers": ["CustomersStoreColumn", "CustomersStoreRecord"],
            ".store.draft_orders": ["DraftOrdersStoreColumn", "DraftOrdersStoreRecord"],
            ".store.fulfillments": ["FulfillmentsStoreColumn", "FulfillmentsStoreRecord"],
            ".store.inventory_items": ["InventoryItemsStoreColumn", "InventoryItemsStoreRecord"],
            ".store.locations": ["LocationsStoreColumn", "LocationsStoreRecord"],
            ".store.order_refunds": ["OrderRefundsStoreColumn", "OrderRefundsStoreRecord"],
            ".store.orders": ["OrdersStoreColumn", "OrdersStoreRecord"],
            ".store.pages": ["PagesStoreColumn", "PagesStoreRecord"],
            ".store.price_rules": ["PriceRulesStoreColumn", "PriceRulesStoreRecord"],
            ".store.product_variants": ["ProductVariantsStoreColumn", "ProductVariantsStoreRecord"],
            ".store.products": ["ProductsStoreColumn", "ProductsStoreRecord"],
            ".store.smart_collections": ["SmartCollectionsStoreColumn", "SmartCollectionsStoreRecord"],
            ".store.transactions": ["TransactionsStoreColumn", "TransactionsStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.customers",
            ".params.orders",
            ".params.products",
            ".params.product_variants",
            ".params.discount_codes",
            ".params.custom_collections",
            ".params.draft_orders",
            ".params.pages",
            ".params.blogs",
            ".params.articles",
            ".params.draft_order_complete",
            ".params.inventory_set",
            ".params.inventory_adjust",
            ".params.metafields",
        ],
    )
