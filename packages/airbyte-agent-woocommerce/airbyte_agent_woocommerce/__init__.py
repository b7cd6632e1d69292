# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Orders, products, customers, coupons, shipping and taxes of a store, over the WooCommerce REST API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_woocommerce requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-woocommerce as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import WoocommerceAuthConfig as WoocommerceAuthConfig
from .connector import SyncWoocommerceConnector as SyncWoocommerceConnector
from .connector import WoocommerceConnector as WoocommerceConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.coupons import Coupons as Coupons
    from .entities.coupons import SyncCoupons as SyncCoupons
    from .entities.customers import Customers as Customers
    from .entities.customers import SyncCustomers as SyncCustomers
    from .entities.order_notes import OrderNotes as OrderNotes
    from .entities.order_notes import SyncOrderNotes as SyncOrderNotes
    from .entities.orders import Orders as Orders
    from .entities.orders import SyncOrders as SyncOrders
    from .entities.payment_gateways import PaymentGateways as PaymentGateways
    from .entities.payment_gateways import SyncPaymentGateways as SyncPaymentGateways
    from .entities.product_attributes import ProductAttributes as ProductAttributes
    from .entities.product_attributes import SyncProductAttributes as SyncProductAttributes
    from .entities.product_categories import ProductCategories as ProductCategories
    from .entities.product_categories import SyncProductCategories as SyncProductCategories
    from .entities.product_reviews import ProductReviews as ProductReviews
    from .entities.product_reviews import SyncProductReviews as SyncProductReviews
    from .entities.product_tags import ProductTags as ProductTags
    from .entities.product_tags import SyncProductTags as SyncProductTags
    from .entities.product_variations import ProductVariations as ProductVariations
    from .entities.product_variations import SyncProductVariations as SyncProductVariations
    from .entities.products import Products as Products
    from .entities.products import SyncProducts as SyncProducts
    from .entities.refunds import Refunds as Refunds
    from .entities.refunds import SyncRefunds as SyncRefunds
    from .entities.shipping_methods import ShippingMethods as ShippingMethods
    from .entities.shipping_methods import SyncShippingMethods as SyncShippingMethods
    from .entities.shipping_zones import ShippingZones as ShippingZones
    from .entities.shipping_zones import SyncShippingZones as SyncShippingZones
    from .entities.tax_classes import SyncTaxClasses as SyncTaxClasses
    from .entities.tax_classes import TaxClasses as TaxClasses
    from .entities.tax_rates import SyncTaxRates as SyncTaxRates
    from .entities.tax_rates import TaxRates as TaxRates
    from .models.coupons import Coupon as Coupon
    from .models.customers import Customer as Customer
    from .models.order_notes import OrderNote as OrderNote
    from .models.orders import Order as Order
    from .models.payment_gateways import PaymentGateway as PaymentGateway
    from .models.product_attributes import ProductAttribute as ProductAttribute
    from .models.product_categories import ProductCategory as ProductCategory
    from .models.product_reviews import ProductReview as ProductReview
    from .models.product_tags import ProductTag as ProductTag
    from .models.product_variations import ProductVariation as ProductVariation
    from .models.products import Product as Product
    from .models.refunds import Refund as Refund
    from .models.shipping_methods import ShippingMethod as ShippingMethod
    from .models.shipping_zones import ShippingZone as ShippingZone
    from .models.tax_classes import TaxClass as TaxClass
    from .models.tax_rates import TaxRate as TaxRate
    from .params import *
    from .store.coupons import CouponsStoreColumn as CouponsStoreColumn
    from .store.coupons import CouponsStoreRecord as CouponsStoreRecord
    from .store.customers import CustomersStoreColumn as CustomersStoreColumn
    from .store.customers import CustomersStoreRecord as CustomersStoreRecord
    from .store.order_notes import OrderNotesStoreColumn as OrderNotesStoreColumn
    from .store.order_notes import OrderNotesStoreRecord as OrderNotesStoreRecord
    from .store.orders import OrdersStoreColumn as OrdersStoreColumn
    from .store.orders import OrdersStoreRecord as OrdersStoreRecord
    from .store.payment_gateways import PaymentGatewaysStoreColumn as PaymentGatewaysStoreColumn
    from .store.payment_gateways import PaymentGatewaysStoreRecord as PaymentGatewaysStoreRecord
    from .store.product_attributes import ProductAttributesStoreColumn as ProductAttributesStoreColumn
    from .store.product_attributes import ProductAttributesStoreRecord as ProductAttributesStoreRecord
    from .store.product_categories import ProductCategoriesStoreColumn as ProductCategoriesStoreColumn
    from .store.product_categories import ProductCategoriesStoreRecord as ProductCategoriesStoreRecord
    from .store.product_reviews import ProductReviewsStoreColumn as ProductReviewsStoreColumn
    from .store.product_reviews import ProductReviewsStoreRecord as ProductReviewsStoreRecord
    from .store.product_tags import ProductTagsStoreColumn as ProductTagsStoreColumn
    from .store.product_tags import ProductTagsStoreRecord as ProductTagsStoreRecord
    from .store.product_variations import ProductVariationsStoreColumn as ProductVariationsStoreColumn
    from .store.product_variations import ProductVariationsStoreRecord as ProductVariationsStoreRecord
    from .store.products import ProductsStoreColumn as ProductsStoreColumn
    from .store.products import ProductsStoreRecord as ProductsStoreRecord
    from .store.refunds import RefundsStoreColumn as RefundsStoreColumn
    from .store.refunds import RefundsStoreRecord as RefundsStoreRecord
    from .store.shipping_methods import ShippingMethodsStoreColumn as ShippingMethodsStoreColumn
    from .store.shipping_methods import ShippingMethodsStoreRecord as ShippingMethodsStoreRecord
    from .store.shipping_zones import ShippingZonesStoreColumn as ShippingZonesStoreColumn
    from .store.shipping_zones import ShippingZonesStoreRecord as ShippingZonesStoreRecord
    from .store.tax_classes import TaxClassesStoreColumn as TaxClassesStoreColumn
    from .store.tax_classes import TaxClassesStoreRecord as TaxClassesStoreRecord
    from .store.tax_rates import TaxRatesStoreColumn as TaxRatesStoreColumn
    from .store.tax_rates import TaxRatesStoreRecord as TaxRatesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["WoocommerceAuthConfig"],
            ".connector": ["SyncWoocommerceConnector", "WoocommerceConnector"],
            ".entities.coupons": ["Coupons", "SyncCoupons"],
            ".entities.customers": ["Customers", "SyncCustomers"],
            ".entities.order_notes": ["OrderNotes", "SyncOrderNotes"],
            ".entities.orders": ["Orders", "SyncOrders"],
            ".entities.payment_gateways": ["PaymentGateways", "SyncPaymentGateways"],
            ".entities.product_attributes": ["ProductAttributes", "SyncProductAttributes"],
            ".entities.product_categories": ["ProductCategories", "SyncProductCategories"],
            ".entities.product_reviews": ["ProductReviews", "SyncProductReviews"],
            ".entities.product_tags": ["ProductTags", "SyncProductTags"],
            ".entities.product_variations": ["ProductVariations", "SyncProductVariations"],
            ".entities.products": ["Products", "SyncProducts"],
            ".entities.refunds": ["Refunds", "SyncRefunds"],
            ".entities.shipping_methods": ["ShippingMethods", "SyncShippingMethods"],
            ".entities.shipping_zones": ["ShippingZones", "SyncShippingZones"],
            ".entities.tax_classes": ["SyncTaxClasses", "TaxClasses"],
            ".entities.tax_rates": ["SyncTaxRates", "TaxRates"],
            ".models.coupons": ["Coupon"],
            ".models.customers": ["Customer"],
            ".models.order_notes": ["OrderNote"],
            ".models.orders": ["Order"],
            ".models.payment_gateways": ["PaymentGateway"],
            ".models.product_attributes": ["ProductAttribute"],
            ".models.product_categories": ["ProductCategory"],
            ".models.product_reviews": ["ProductReview"],
            ".models.product_tags": ["ProductTag"],
            ".models.product_variations": ["ProductVariation"],
            ".models.products": ["Product"],
            ".models.refunds": ["Refund"],
            ".models.shipping_methods": ["ShippingMethod"],
            ".models.shipping_zones": ["ShippingZone"],
            ".models.tax_classes": ["TaxClass"],
            ".models.tax_rates": ["TaxRate"],
            ".store.coupons": ["CouponsStoreColumn", "CouponsStoreRecord"],
            ".store.customers": ["CustomersStoreColumn", "CustomersStoreRecord"],
            ".store.order_notes": ["OrderNotesStoreColumn", "OrderNotesStoreRecord"],
            ".store.orders": ["OrdersStoreColumn", "OrdersStoreRecord"],
            ".store.payment_gateways": ["PaymentGatewaysStoreColumn", "PaymentGatewaysStoreRecord"],
            ".store.product_attributes": ["ProductAttributesStoreColumn", "ProductAttributesStoreRecord"],
            ".store.product_categories": ["ProductCategoriesStoreColumn", "ProductCategoriesStoreRecord"],
            ".store.product_reviews": ["ProductReviewsStoreColumn", "ProductReviewsStoreRecord"],
            ".store.product_tags": ["ProductTagsStoreColumn", "ProductTagsStoreRecord"],
            ".store.product_variations": ["ProductVariationsStoreColumn", "ProductVariationsStoreRecord"],
            ".store.products": ["ProductsStoreColumn", "ProductsStoreRecord"],
            ".store.refunds": ["RefundsStoreColumn", "RefundsStoreRecord"],
            ".store.shipping_methods": ["ShippingMethodsStoreColumn", "ShippingMethodsStoreRecord"],
            ".store.shipping_zones": ["ShippingZonesStoreColumn", "ShippingZonesStoreRecord"],
            ".store.tax_classes": ["TaxClassesStoreColumn", "TaxClassesStoreRecord"],
            ".store.tax_rates": ["TaxRatesStoreColumn", "TaxRatesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.products"],
    )
