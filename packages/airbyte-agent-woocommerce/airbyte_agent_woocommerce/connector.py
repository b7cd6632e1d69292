# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Orders, products, customers, coupons, shipping and taxes of a store, over the WooCommerce REST API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import WoocommerceAuthConfig
from .calls import WoocommerceCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.coupons import Coupons, SyncCoupons
    from .entities.customers import Customers, SyncCustomers
    from .entities.order_notes import OrderNotes, SyncOrderNotes
    from .entities.orders import Orders, SyncOrders
    from .entities.payment_gateways import PaymentGateways, SyncPaymentGateways
    from .entities.product_attributes import ProductAttributes, SyncProductAttributes
    from .entities.product_categories import ProductCategories, SyncProductCategories
    from .entities.product_reviews import ProductReviews, SyncProductReviews
    from .entities.product_tags import ProductTags, SyncProductTags
    from .entities.product_variations import ProductVariations, SyncProductVariations
    from .entities.products import Products, SyncProducts
    from .entities.refunds import Refunds, SyncRefunds
    from .entities.shipping_methods import ShippingMethods, SyncShippingMethods
    from .entities.shipping_zones import ShippingZones, SyncShippingZones
    from .entities.tax_classes import SyncTaxClasses, TaxClasses
    from .entities.tax_rates import SyncTaxRates, TaxRates

__all__ = ["SyncWoocommerceConnector", "WoocommerceConnector"]


class WoocommerceConnector(WoocommerceCalls[AsyncResult], Connector):
    """Orders, products, customers, coupons, shipping and taxes of a store, over the WooCommerce REST API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        shop: Host of the store, such as shop.example.com.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "woocommerce"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: WoocommerceAuthConfig | AirbyteAuthConfig | None = None,
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
        """A customer with an account."""
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
    def coupons(self) -> Coupons:
        """A coupon."""
        from .entities.coupons import Coupons

        return Coupons(self)

    @cached_property
    def product_categories(self) -> ProductCategories:
        """A category of products."""
        from .entities.product_categories import ProductCategories

        return ProductCategories(self)

    @cached_property
    def product_tags(self) -> ProductTags:
        """A tag of products."""
        from .entities.product_tags import ProductTags

        return ProductTags(self)

    @cached_property
    def product_reviews(self) -> ProductReviews:
        """A review of a product."""
        from .entities.product_reviews import ProductReviews

        return ProductReviews(self)

    @cached_property
    def product_attributes(self) -> ProductAttributes:
        """An attribute that all products can have, such as a color."""
        from .entities.product_attributes import ProductAttributes

        return ProductAttributes(self)

    @cached_property
    def product_variations(self) -> ProductVariations:
        """A variation of a product, such as a size."""
        from .entities.product_variations import ProductVariations

        return ProductVariations(self)

    @cached_property
    def order_notes(self) -> OrderNotes:
        """A note on an order."""
        from .entities.order_notes import OrderNotes

        return OrderNotes(self)

    @cached_property
    def refunds(self) -> Refunds:
        """A refund of an order, or of a part of it."""
        from .entities.refunds import Refunds

        return Refunds(self)

    @cached_property
    def payment_gateways(self) -> PaymentGateways:
        """A way to pay."""
        from .entities.payment_gateways import PaymentGateways

        return PaymentGateways(self)

    @cached_property
    def shipping_methods(self) -> ShippingMethods:
        """A kind of shipping that the store can offer."""
        from .entities.shipping_methods import ShippingMethods

        return ShippingMethods(self)

    @cached_property
    def shipping_zones(self) -> ShippingZones:
        """Places with the same shipping methods."""
        from .entities.shipping_zones import ShippingZones

        return ShippingZones(self)

    @cached_property
    def tax_rates(self) -> TaxRates:
        """A tax rate."""
        from .entities.tax_rates import TaxRates

        return TaxRates(self)

    @cached_property
    def tax_classes(self) -> TaxClasses:
        """A class that tax rates and products belong to."""
        from .entities.tax_classes import TaxClasses

        return TaxClasses(self)


class SyncWoocommerceConnector(WoocommerceCalls[ExecutionResult], SyncConnector):
    """Orders, products, customers, coupons, shipping and taxes of a store, over the WooCommerce REST API.

    Sync version of `WoocommerceConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        shop: Host of the store, such as shop.example.com.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "woocommerce"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: WoocommerceAuthConfig | AirbyteAuthConfig | None = None,
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
        """A customer with an account."""
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
    def coupons(self) -> SyncCoupons:
        """A coupon."""
        from .entities.coupons import SyncCoupons

        return SyncCoupons(self)

    @cached_property
    def product_categories(self) -> SyncProductCategories:
        """A category of products."""
        from .entities.product_categories import SyncProductCategories

        return SyncProductCategories(self)

    @cached_property
    def product_tags(self) -> SyncProductTags:
        """A tag of products."""
        from .entities.product_tags import SyncProductTags

        return SyncProductTags(self)

    @cached_property
    def product_reviews(self) -> SyncProductReviews:
        """A review of a product."""
        from .entities.product_reviews import SyncProductReviews

        return SyncProductReviews(self)

    @cached_property
    def product_attributes(self) -> SyncProductAttributes:
        """An attribute that all products can have, such as a color."""
        from .entities.product_attributes import SyncProductAttributes

        return SyncProductAttributes(self)

    @cached_property
    def product_variations(self) -> SyncProductVariations:
        """A variation of a product, such as a size."""
        from .entities.product_variations import SyncProductVariations

        return SyncProductVariations(self)

    @cached_property
    def order_notes(self) -> SyncOrderNotes:
        """A note on an order."""
        from .entities.order_notes import SyncOrderNotes

        return SyncOrderNotes(self)

    @cached_property
    def refunds(self) -> SyncRefunds:
        """A refund of an order, or of a part of it."""
        from .entities.refunds import SyncRefunds

        return SyncRefunds(self)

    @cached_property
    def payment_gateways(self) -> SyncPaymentGateways:
        """A way to pay."""
        from .entities.payment_gateways import SyncPaymentGateways

        return SyncPaymentGateways(self)

    @cached_property
    def shipping_methods(self) -> SyncShippingMethods:
        """A kind of shipping that the store can offer."""
        from .entities.shipping_methods import SyncShippingMethods

        return SyncShippingMethods(self)

    @cached_property
    def shipping_zones(self) -> SyncShippingZones:
        """Places with the same shipping methods."""
        from .entities.shipping_zones import SyncShippingZones

        return SyncShippingZones(self)

    @cached_property
    def tax_rates(self) -> SyncTaxRates:
        """A tax rate."""
        from .entities.tax_rates import SyncTaxRates

        return SyncTaxRates(self)

    @cached_property
    def tax_classes(self) -> SyncTaxClasses:
        """A class that tax rates and products belong to."""
        from .entities.tax_classes import SyncTaxClasses

        return SyncTaxClasses(self)
