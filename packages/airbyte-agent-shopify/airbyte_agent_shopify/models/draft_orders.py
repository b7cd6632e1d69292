# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `draft_orders`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .customers import Customer
from .shared import Address, Attribute, MoneySet, TaxLine, UserError


class AppliedDiscount(Record):
    """A discount of a draft order or of its line item."""

    description: str | None = None
    """Description."""
    value: str | None = None
    """Percentage or amount."""
    title: str | None = None
    """Title."""
    amount: str | None = None
    """Amount that is taken off."""
    value_type: str | None = None
    """Whether the value is a `percentage` or a `fixed_amount`."""


class DraftOrderLineItem(Record):
    """A line item of a draft order."""

    id: int | None = None
    """Id of the line item."""
    variant_id: int | None = None
    """Id of the variant."""
    product_id: int | None = None
    """Id of the product."""
    title: str | None = None
    """Title."""
    variant_title: str | None = None
    """Title of the variant."""
    sku: str | None = None
    """Stock keeping unit."""
    vendor: str | None = None
    """Vendor."""
    quantity: int | None = None
    """Quantity."""
    requires_shipping: bool | None = None
    """Whether it has to be shipped."""
    taxable: bool | None = None
    """Whether it is taxed."""
    gift_card: bool | None = None
    """Whether it is a gift card."""
    fulfillment_service: str | None = None
    """Service that fulfills it, as in `manual`."""
    grams: int | None = None
    """Weight in grams."""
    tax_lines: list[TaxLine] | None = None
    """Taxes."""
    applied_discount: AppliedDiscount | None = None
    """Discount."""
    name: str | None = None
    """Titles of the product and the variant."""
    properties: list[Attribute] | None = None
    """Properties that the customer chose."""
    custom: bool | None = None
    """Whether it was made for this order alone."""
    price: str | None = None
    """Price in the shop's currency, a decimal number in a text."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""


class DraftOrderShippingLine(Record):
    """The way of shipping of a draft order."""

    title: str | None = None
    """Title."""
    custom: bool | None = None
    """Whether it was made for this order alone."""
    handle: str | None = None
    """Handle of the shipping rate."""
    price: str | None = None
    """Price in the shop's currency, a decimal number in a text."""


class DraftOrder(Record):
    """An order that a merchant prepares."""

    id: int
    """Id of the draft order."""
    note: str | None = None
    """Note of the merchant."""
    email: str | None = None
    """Email address."""
    taxes_included: bool | None = None
    """Whether taxes are part of the prices."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    invoice_sent_at: dt.datetime | None = None
    """When the invoice was sent."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    tax_exempt: bool | None = None
    """Whether no taxes apply."""
    completed_at: dt.datetime | None = None
    """When it became an order."""
    name: str | None = None
    """Name, as in `#D1`."""
    allow_discount_codes_in_checkout: bool | None = Field(
        default=None, alias="allow_discount_codes_in_checkout?"
    )
    """Whether discount codes can be entered at checkout."""
    b2b: bool | None = Field(default=None, alias="b2b?")
    """Whether it is for a company."""
    status: str | None = None
    """`open`, `invoice_sent` or `completed`."""
    line_items: list[DraftOrderLineItem] | None = None
    """Line items."""
    api_client_id: int | None = None
    """Id of the app that made it."""
    shipping_address: Address | None = None
    """Shipping address."""
    billing_address: Address | None = None
    """Billing address."""
    invoice_url: str | None = None
    """URL of the invoice."""
    applied_discount: AppliedDiscount | None = None
    """Discount."""
    order_id: int | None = None
    """Id of the order that it became."""
    shipping_line: DraftOrderShippingLine | None = None
    """Way of shipping."""
    tax_lines: list[TaxLine] | None = None
    """Taxes."""
    tags: str | None = None
    """Tags, separated by commas."""
    note_attributes: list[Attribute] | None = None
    """Names and values that were added to the cart."""
    total_price: str | None = None
    """Total, a decimal number in a text."""
    subtotal_price: str | None = None
    """Total of the line items after discounts, without shipping and tips."""
    total_tax: str | None = None
    """Total of taxes."""
    payment_terms: dict[str, Any] | None = None
    """When payment is due."""
    presentment_currency: str | None = None
    """ISO 4217 code of the currency that the customer saw."""
    total_line_items_price_set: MoneySet | None = None
    """Line items in both currencies."""
    total_price_set: MoneySet | None = None
    """Total in both currencies."""
    subtotal_price_set: MoneySet | None = None
    """Subtotal in both currencies."""
    total_tax_set: MoneySet | None = None
    """Taxes in both currencies."""
    total_discounts_set: MoneySet | None = None
    """Discounts in both currencies."""
    total_shipping_price_set: MoneySet | None = None
    """Shipping in both currencies."""
    total_additional_fees_set: MoneySet | None = None
    """Additional fees in both currencies."""
    total_duties_set: MoneySet | None = None
    """Duties in both currencies."""
    amount_due_now_set: MoneySet | None = None
    """Amount that is due now."""
    amount_due_later_set: MoneySet | None = None
    """Amount that is due later."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
    customer: Customer | None = None
    """Customer."""


class DraftOrdersDeleteResult(Record):
    """Result."""

    deleted_id: str | None = Field(alias="deletedId")
    """Id of what was deleted."""
    user_errors: list[UserError] = Field(alias="userErrors")
    """Why it was refused; empty if it was not."""
