# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `orders`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .customers import Customer
from .fulfillments import Fulfillment
from .order_refunds import Refund
from .shared import (
    Address,
    Attribute,
    CustomerSummary,
    LineItem,
    LineItemNode,
    MoneyBag,
    MoneySet,
    NameAndValue,
    OrderDiscountCode,
    ShippingLine,
    TaxLine,
)


class ClientDetails(Record):
    """The browser that an order was placed with."""

    accept_language: str | None = None
    """Languages that it accepts."""
    browser_height: int | None = None
    """Height of the window."""
    browser_ip: str | None = None
    """IP address."""
    browser_width: int | None = None
    """Width of the window."""
    session_hash: str | None = None
    """Hash of the session."""
    user_agent: str | None = None
    """User agent."""


class DiscountApplication(Record):
    """A discount that applies to an order."""

    target_type: str | None = None
    """Whether it applies to a `line_item` or a `shipping_line`."""
    type: str | None = None
    """Type: `discount_code`, `manual`, `script` or `automatic`."""
    value: str | None = None
    """Percentage or amount."""
    value_type: str | None = None
    """Whether the value is a `percentage` or a `fixed_amount`."""
    allocation_method: str | None = None
    """Whether it applies to `each` item, or `across` all."""
    target_selection: str | None = None
    """Whether it applies to `all` targets, or to `entitled` ones."""
    code: str | None = None
    """Discount code."""
    title: str | None = None
    """Title."""
    description: str | None = None
    """Description."""


class Order(Record):
    """An order."""

    id: int
    """Id of the order."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
    app_id: int | None = None
    """Id of the app that made it."""
    browser_ip: str | None = None
    """IP address of the browser."""
    buyer_accepts_marketing: bool | None = None
    """Whether the customer wants marketing by email."""
    cancel_reason: str | None = None
    """Why it was canceled: `customer`, `fraud`, `inventory`, `declined`, `staff` or `other`."""
    cancelled_at: dt.datetime | None = None
    """When it was canceled."""
    cart_token: str | None = None
    """Token of the cart."""
    checkout_id: int | None = None
    """Id of the checkout."""
    checkout_token: str | None = None
    """Token of the checkout."""
    client_details: ClientDetails | None = None
    """Browser that it was placed with."""
    closed_at: dt.datetime | None = None
    """When it was closed."""
    confirmation_number: str | None = None
    """Number that the customer was told."""
    confirmed: bool | None = None
    """Whether the inventory is reserved."""
    contact_email: str | None = None
    """Email address to reach the customer."""
    created_at: dt.datetime | None = None
    """When it was created."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    current_subtotal_price: str | None = None
    """Subtotal without what was removed or refunded."""
    current_subtotal_price_set: MoneySet | None = None
    """Current subtotal in both currencies."""
    current_total_additional_fees_set: MoneySet | None = None
    """Current additional fees in both currencies."""
    current_total_discounts: str | None = None
    """Current total of discounts."""
    current_total_discounts_set: MoneySet | None = None
    """Current discounts in both currencies."""
    current_total_duties_set: MoneySet | None = None
    """Current duties in both currencies."""
    current_total_price: str | None = None
    """Total without what was removed or refunded."""
    current_total_price_set: MoneySet | None = None
    """Current total in both currencies."""
    current_total_tax: str | None = None
    """Current total of taxes."""
    current_total_tax_set: MoneySet | None = None
    """Current taxes in both currencies."""
    customer_locale: str | None = None
    """Language and region of the customer."""
    device_id: int | None = None
    """Id of the point-of-sale device."""
    discount_codes: list[OrderDiscountCode] | None = None
    """Discount codes that were used."""
    duties_included: bool | None = None
    """Whether duties are part of the prices."""
    email: str | None = None
    """Email address."""
    estimated_taxes: bool | None = None
    """Whether the taxes are estimated."""
    financial_status: str | None = None
    """`pending`, `authorized`, `partially_paid`, `paid`, `partially_refunded`, `refunded` or `voided`."""
    fulfillment_status: str | None = None
    """`fulfilled`, `partial`, `restocked`, or null."""
    landing_site: str | None = None
    """Page on which the customer arrived."""
    landing_site_ref: str | None = None
    """Reference in the URL of the landing page."""
    location_id: int | None = None
    """Id of the location where it was placed."""
    merchant_business_entity_id: str | None = None
    """Id of the merchant's business entity."""
    merchant_of_record_app_id: int | None = None
    """Id of the app that is the merchant of record."""
    name: str | None = None
    """Name, as in `#1001`."""
    note: str | None = None
    """Note of the merchant."""
    note_attributes: list[Attribute] | None = None
    """Names and values that were added to the cart."""
    number: int | None = None
    """Number within the shop, from 1."""
    order_number: int | None = None
    """Number in the name, from 1001."""
    order_status_url: str | None = None
    """URL of the status page."""
    original_total_additional_fees_set: MoneySet | None = None
    """Additional fees at first, in both currencies."""
    original_total_duties_set: MoneySet | None = None
    """Duties at first, in both currencies."""
    payment_gateway_names: list[str] | None = None
    """Payment gateways."""
    phone: str | None = None
    """Phone number."""
    po_number: str | None = None
    """Number of the purchase order."""
    presentment_currency: str | None = None
    """ISO 4217 code of the currency that the customer saw."""
    processed_at: dt.datetime | None = None
    """When it was processed."""
    reference: str | None = None
    """Reference."""
    referring_site: str | None = None
    """Page from which the customer came."""
    source_identifier: str | None = None
    """Id at the place where it comes from."""
    source_name: str | None = None
    """Where it comes from, as in `web` or `pos`."""
    source_url: str | None = None
    """URL at the place where it comes from."""
    subtotal_price: str | None = None
    """Total of the line items after discounts, without shipping and tips."""
    subtotal_price_set: MoneySet | None = None
    """Subtotal in both currencies."""
    tags: str | None = None
    """Tags, separated by commas."""
    tax_exempt: bool | None = None
    """Whether no taxes apply."""
    tax_lines: list[TaxLine] | None = None
    """Taxes."""
    taxes_included: bool | None = None
    """Whether taxes are part of the prices."""
    test: bool | None = None
    """Whether it is a test."""
    token: str | None = None
    """Token."""
    total_cash_rounding_payment_adjustment_set: MoneySet | None = None
    """Rounding of cash payments."""
    total_cash_rounding_refund_adjustment_set: MoneySet | None = None
    """Rounding of cash refunds."""
    total_discounts: str | None = None
    """Total of discounts."""
    total_discounts_set: MoneySet | None = None
    """Discounts in both currencies."""
    total_line_items_price: str | None = None
    """Total of the line items before discounts."""
    total_line_items_price_set: MoneySet | None = None
    """Line items in both currencies."""
    total_outstanding: str | None = None
    """What is left to pay."""
    total_price: str | None = None
    """Total, a decimal number in a text."""
    total_price_set: MoneySet | None = None
    """Total in both currencies."""
    total_shipping_price_set: MoneySet | None = None
    """Shipping in both currencies."""
    total_tax: str | None = None
    """Total of taxes."""
    total_tax_set: MoneySet | None = None
    """Taxes in both currencies."""
    total_tip_received: str | None = None
    """Tips."""
    total_weight: int | None = None
    """Weight in grams."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    user_id: int | None = None
    """Id of the staff member who placed it."""
    billing_address: Address | None = None
    """Billing address."""
    customer: Customer | None = None
    """Customer."""
    discount_applications: list[DiscountApplication] | None = None
    """Discounts that apply."""
    fulfillments: list[Fulfillment] | None = None
    """Fulfillments."""
    line_items: list[LineItem] | None = None
    """Line items."""
    payment_terms: dict[str, Any] | None = None
    """When payment is due."""
    refunds: list[Refund] | None = None
    """Refunds."""
    shipping_address: Address | None = None
    """Shipping address."""
    shipping_lines: list[ShippingLine] | None = None
    """Ways of shipping."""
    company: dict[str, Any] | None = None
    """Company that ordered, with its id and its location's."""


class OrderNodeLineItems(Record):
    """The first ten line items."""

    nodes: list[LineItemNode]
    """The records."""


class OrderNode(Record):
    """An order, as writes give it back."""

    id: str
    """Id, `gid://shopify/...`."""
    legacy_resource_id: str = Field(alias="legacyResourceId")
    """Id that lists and gets have, as a text."""
    name: str
    """Name, as in `#1001`."""
    number: int
    """Number within the shop."""
    email: str | None
    """Email address."""
    phone: str | None
    """Phone number."""
    note: str | None
    """Note of the merchant."""
    tags: list[str]
    """Tags."""
    test: bool
    """Whether it is a test."""
    confirmed: bool
    """Whether the inventory is reserved."""
    closed: bool
    """Whether it is closed."""
    cancel_reason: Literal["CUSTOMER", "DECLINED", "FRAUD", "INVENTORY", "OTHER", "STAFF"] | str | None = (
        Field(alias="cancelReason")
    )
    """Why it was canceled."""
    po_number: str | None = Field(alias="poNumber")
    """Number of the purchase order."""
    currency_code: str = Field(alias="currencyCode")
    """ISO 4217 code of the currency."""
    presentment_currency_code: str = Field(alias="presentmentCurrencyCode")
    """ISO 4217 code of the currency that the customer saw."""
    display_financial_status: (
        Literal[
            "AUTHORIZED",
            "EXPIRED",
            "PAID",
            "PARTIALLY_PAID",
            "PARTIALLY_REFUNDED",
            "PENDING",
            "REFUNDED",
            "VOIDED",
        ]
        | str
        | None
    ) = Field(alias="displayFinancialStatus")
    """Whether it is paid."""
    display_fulfillment_status: (
        Literal[
            "FULFILLED",
            "FULFILLMENT_NOT_REQUIRED",
            "IN_PROGRESS",
            "ON_HOLD",
            "OPEN",
            "PARTIALLY_FULFILLED",
            "PENDING_FULFILLMENT",
            "REQUEST_DECLINED",
            "RESTOCKED",
            "SCHEDULED",
            "UNFULFILLED",
        ]
        | str
    ) = Field(alias="displayFulfillmentStatus")
    """Whether it is fulfilled."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it was last updated."""
    processed_at: dt.datetime = Field(alias="processedAt")
    """When it was placed."""
    closed_at: dt.datetime | None = Field(alias="closedAt")
    """When it was closed."""
    cancelled_at: dt.datetime | None = Field(alias="cancelledAt")
    """When it was canceled."""
    custom_attributes: list[NameAndValue] = Field(alias="customAttributes")
    """Names and values that were added."""
    customer: CustomerSummary | None
    """Customer."""
    total_price_set: MoneyBag = Field(alias="totalPriceSet")
    """Total in both currencies."""
    subtotal_price_set: MoneyBag | None = Field(alias="subtotalPriceSet")
    """Total of the line items after discounts, in both currencies."""
    total_tax_set: MoneyBag | None = Field(alias="totalTaxSet")
    """Taxes in both currencies."""
    line_items: OrderNodeLineItems = Field(alias="lineItems")
    """The first ten line items."""


class Job(Record):
    """Work that goes on in the background."""

    id: str
    """Id, `gid://shopify/...`."""
    done: bool
    """Whether it is done."""
