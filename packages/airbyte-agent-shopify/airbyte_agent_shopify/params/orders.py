# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Arguments of `orders`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import AttributeInput, CurrencyCodeParam, MailingAddressInput, MetafieldInput, MoneyInput

__all__ = [
    "MoneyBagInput",
    "OrderCreateAssociateCustomerAttributesInput",
    "OrderCreateCustomAttributeInput",
    "OrderCreateCustomerInput",
    "OrderCreateDiscountCodeInput",
    "OrderCreateFixedDiscountCodeAttributesInput",
    "OrderCreateFreeShippingDiscountCodeAttributesInput",
    "OrderCreateLineItemInput",
    "OrderCreateLineItemPropertyInput",
    "OrderCreateOptionsInput",
    "OrderCreateOrderInput",
    "OrderCreateOrderInputFinancialStatus",
    "OrderCreateOrderTransactionInput",
    "OrderCreateOrderTransactionInputKind",
    "OrderCreateOrderTransactionInputStatus",
    "OrderCreateParams",
    "OrderCreatePercentageDiscountCodeAttributesInput",
    "OrderCreateShippingLineInput",
    "OrderCreateTaxLineInput",
    "OrderCreateUpsertCustomerAttributesInput",
    "OrderDeleteParams",
    "OrderInput",
    "OrderUpdateParams",
]

OrderCreateOrderInputFinancialStatus: TypeAlias = Literal[
    "AUTHORIZED", "EXPIRED", "PAID", "PARTIALLY_PAID", "PARTIALLY_REFUNDED", "PENDING", "REFUNDED", "VOIDED"
]
OrderCreateOrderTransactionInputKind: TypeAlias = Literal[
    "AUTHORIZATION", "CAPTURE", "CHANGE", "EMV_AUTHORIZATION", "REFUND", "SALE", "SUGGESTED_REFUND", "VOID"
]
OrderCreateOrderTransactionInputStatus: TypeAlias = Literal[
    "AWAITING_RESPONSE", "ERROR", "FAILURE", "PENDING", "SUCCESS", "UNKNOWN"
]


class MoneyBagInput(TypedDict, total=False):
    """An amount in both currencies."""

    shop_money: Required[MoneyInput | Mapping[str, Any]]
    """In the currency of the shop."""
    presentment_money: MoneyInput | Mapping[str, Any] | None
    """In the currency that the customer saw."""


class OrderCreateLineItemPropertyInput(TypedDict, total=False):
    """A name and a value."""

    name: Required[str]
    """Name."""
    value: Required[str]
    """Value."""


class OrderCreateTaxLineInput(TypedDict, total=False):
    """A tax of an order."""

    title: Required[str]
    """Name of the tax."""
    rate: Required[str]
    """Rate, as a fraction of 1 in a text."""
    price_set: MoneyBagInput | Mapping[str, Any] | None
    """Amount of the tax."""
    channel_liable: bool | None
    """Whether the sales channel pays it."""


class OrderCreateLineItemInput(TypedDict, total=False):
    """A line item of an order."""

    variant_id: str | None
    """Id of the variant; without one, `title` and `priceSet` are needed."""
    product_id: str | None
    """Id of the product."""
    quantity: Required[int]
    """Quantity."""
    title: str | None
    """Title."""
    variant_title: str | None
    """Title of the variant."""
    price_set: MoneyBagInput | Mapping[str, Any] | None
    """Price of one; the variant's by default."""
    sku: str | None
    """Stock keeping unit."""
    vendor: str | None
    """Vendor."""
    requires_shipping: bool | None
    """Whether it has to be shipped."""
    taxable: bool | None
    """Whether it is taxed."""
    gift_card: bool | None
    """Whether it is a gift card."""
    properties: Sequence[OrderCreateLineItemPropertyInput | Mapping[str, Any]] | None
    """Properties that the customer chose."""
    tax_lines: Sequence[OrderCreateTaxLineInput | Mapping[str, Any]] | None
    """Taxes."""


class OrderCreateAssociateCustomerAttributesInput(TypedDict, total=False):
    """A customer that exists, by id or email address."""

    id: str | None
    """Id of the customer."""
    email: str | None
    """Email address of the customer."""


class OrderCreateUpsertCustomerAttributesInput(TypedDict, total=False):
    """A customer to create or update."""

    id: str | None
    """Id of the customer, if there is one."""
    email: str | None
    """Email address."""
    phone: str | None
    """Phone number in E.164 form."""
    first_name: str | None
    """First name."""
    last_name: str | None
    """Last name."""
    note: str | None
    """Note of the merchant."""
    tags: Sequence[str] | None
    """Tags."""
    tax_exempt: bool | None
    """Whether the customer pays no taxes."""


class OrderCreateCustomerInput(TypedDict, total=False):
    """Customer of an order: either one that exists, or one to create or update."""

    to_associate: OrderCreateAssociateCustomerAttributesInput | Mapping[str, Any] | None
    """A customer that exists."""
    to_upsert: OrderCreateUpsertCustomerAttributesInput | Mapping[str, Any] | None
    """A customer to create or update."""


class OrderCreateShippingLineInput(TypedDict, total=False):
    """A way of shipping of an order."""

    title: Required[str]
    """Title."""
    price_set: Required[MoneyBagInput | Mapping[str, Any]]
    """Price."""
    code: str | None
    """Code of the shipping rate."""
    source: str | None
    """Source of the shipping rate."""
    tax_lines: Sequence[OrderCreateTaxLineInput | Mapping[str, Any]] | None
    """Taxes."""


class OrderCreateFixedDiscountCodeAttributesInput(TypedDict, total=False):
    """A discount code with an amount off."""

    code: Required[str]
    """Discount code."""
    amount_set: MoneyBagInput | Mapping[str, Any] | None
    """Amount that is taken off."""


class OrderCreatePercentageDiscountCodeAttributesInput(TypedDict, total=False):
    """A discount code with a percentage off."""

    code: Required[str]
    """Discount code."""
    percentage: float | None
    """Percentage that is taken off."""


class OrderCreateFreeShippingDiscountCodeAttributesInput(TypedDict, total=False):
    """A discount code with free shipping."""

    code: Required[str]
    """Discount code."""


class OrderCreateDiscountCodeInput(TypedDict, total=False):
    """Discount code of an order: one of the three."""

    item_fixed_discount_code: OrderCreateFixedDiscountCodeAttributesInput | Mapping[str, Any] | None
    """An amount off."""
    item_percentage_discount_code: OrderCreatePercentageDiscountCodeAttributesInput | Mapping[str, Any] | None
    """A percentage off."""
    free_shipping_discount_code: OrderCreateFreeShippingDiscountCodeAttributesInput | Mapping[str, Any] | None
    """Free shipping."""


class OrderCreateOrderTransactionInput(TypedDict, total=False):
    """A payment of an order."""

    amount_set: Required[MoneyBagInput | Mapping[str, Any]]
    """Amount."""
    kind: OrderCreateOrderTransactionInputKind | str | None
    """Kind of transaction."""
    status: OrderCreateOrderTransactionInputStatus | str | None
    """Status."""
    gateway: str | None
    """Payment gateway."""
    authorization_code: str | None
    """Authorization code."""
    processed_at: dt.datetime | str | None
    """When it was processed."""
    test: bool | None
    """Whether it is a test."""


class OrderCreateCustomAttributeInput(TypedDict, total=False):
    """A name and a value."""

    key: Required[str]
    """Name."""
    value: Required[str]
    """Value."""


class OrderCreateOrderInput(TypedDict, total=False):
    """An order to create."""

    line_items: Sequence[OrderCreateLineItemInput | Mapping[str, Any]] | None
    """Line items."""
    currency: CurrencyCodeParam | str | None
    """ISO 4217 code of the currency; the shop's by default."""
    presentment_currency: CurrencyCodeParam | str | None
    """ISO 4217 code of the currency that the customer saw."""
    customer: OrderCreateCustomerInput | Mapping[str, Any] | None
    """Customer, one that exists or a new one."""
    email: str | None
    """Email address of the customer."""
    phone: str | None
    """Phone number of the customer."""
    billing_address: MailingAddressInput | Mapping[str, Any] | None
    """Billing address."""
    shipping_address: MailingAddressInput | Mapping[str, Any] | None
    """Shipping address."""
    shipping_lines: Sequence[OrderCreateShippingLineInput | Mapping[str, Any]] | None
    """Ways of shipping."""
    tax_lines: Sequence[OrderCreateTaxLineInput | Mapping[str, Any]] | None
    """Taxes of the whole order."""
    taxes_included: bool | None
    """Whether taxes are part of the prices."""
    discount_code: OrderCreateDiscountCodeInput | Mapping[str, Any] | None
    """Discount code that is applied."""
    financial_status: OrderCreateOrderInputFinancialStatus | str | None
    """Whether it is paid."""
    fulfillment_status: Literal["FULFILLED", "PARTIAL", "RESTOCKED"] | str | None
    """Whether it is fulfilled."""
    transactions: Sequence[OrderCreateOrderTransactionInput | Mapping[str, Any]] | None
    """Payments."""
    note: str | None
    """Note of the merchant."""
    tags: Sequence[str] | None
    """Tags."""
    custom_attributes: Sequence[OrderCreateCustomAttributeInput | Mapping[str, Any]] | None
    """Names and values to add."""
    name: str | None
    """Name, as in `#1001`; given by the shop by default."""
    po_number: str | None
    """Number of the purchase order."""
    processed_at: dt.datetime | str | None
    """When it was placed, for imports."""
    closed_at: dt.datetime | str | None
    """When it was closed, for imports."""
    source_name: str | None
    """Where it comes from."""
    source_identifier: str | None
    """Id at the place where it comes from."""
    source_url: str | None
    """URL at the place where it comes from."""
    referring_site: str | None
    """Page from which the customer came."""
    test: bool | None
    """Whether it is a test."""
    buyer_accepts_marketing: bool | None
    """Whether the customer wants marketing by email."""
    metafields: Sequence[MetafieldInput | Mapping[str, Any]] | None
    """Metafields to set."""


class OrderCreateOptionsInput(TypedDict, total=False):
    """What happens to the stock, and which messages are sent."""

    inventory_behaviour: (
        Literal["BYPASS", "DECREMENT_IGNORING_POLICY", "DECREMENT_OBEYING_POLICY"] | str | None
    )
    """What happens to the stock."""
    send_receipt: bool | None
    """Whether the customer gets a confirmation of the order."""
    send_fulfillment_receipt: bool | None
    """Whether the customer gets a confirmation of the shipment."""


class OrderCreateParams(TypedDict, total=False):
    """Arguments of `orders.create`, by name."""

    order: Required[OrderCreateOrderInput | Mapping[str, Any]]
    options: OrderCreateOptionsInput | Mapping[str, Any] | None


class OrderInput(TypedDict, total=False):
    """What to change in an order."""

    id: Required[str]
    """Id of the order, `gid://shopify/Order/...`."""
    email: str | None
    """Email address of the customer."""
    phone: str | None
    """Phone number of the customer."""
    note: str | None
    """Note of the merchant."""
    tags: Sequence[str] | None
    """Tags; they replace the existing ones."""
    custom_attributes: Sequence[AttributeInput | Mapping[str, Any]] | None
    """Names and values; they replace the existing ones."""
    po_number: str | None
    """Number of the purchase order."""
    shipping_address: MailingAddressInput | Mapping[str, Any] | None
    """Shipping address."""
    metafields: Sequence[MetafieldInput | Mapping[str, Any]] | None
    """Metafields to set."""


class OrderUpdateParams(TypedDict, total=False):
    """Arguments of `orders.update`, by name."""

    input: Required[OrderInput | Mapping[str, Any]]


class OrderDeleteParams(TypedDict, total=False):
    """Arguments of `orders.delete`, by name."""

    order_id: Required[str]
    reason: Required[Literal["CUSTOMER", "DECLINED", "FRAUD", "INVENTORY", "OTHER", "STAFF"] | str]
    restock: Required[bool]
    notify_customer: bool | None
    refund: bool | None
    staff_note: str | None
