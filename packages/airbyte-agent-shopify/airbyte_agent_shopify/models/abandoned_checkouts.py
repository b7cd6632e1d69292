# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `abandoned_checkouts`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .customers import Customer
from .shared import Address, Attribute, DiscountAllocation, OrderDiscountCode, TaxLine


class CheckoutShippingLine(Record):
    """A way of shipping of an abandoned checkout."""

    code: str | None = None
    """Code of the shipping rate."""
    price: str | None = None
    """Price in the shop's currency, a decimal number in a text."""
    source: str | None = None
    """Source of the shipping rate."""
    title: str | None = None
    """Title."""
    presentment_title: str | None = None
    """Title that the customer saw."""
    phone: str | None = None
    """Phone number."""
    tax_lines: list[TaxLine] | None = None
    """Taxes."""
    carrier_identifier: str | None = None
    """Carrier."""
    carrier_service_id: int | None = None
    """Id of the carrier service."""
    id: str | None = None
    """Id of the way of shipping."""


class CheckoutLineItem(Record):
    """A line item of an abandoned checkout."""

    discount_allocations: list[DiscountAllocation] | None = None
    """Parts of the order's discounts."""
    key: str | None = None
    """Key of the line item."""
    destination_location_id: int | None = None
    """Id of the destination's address."""
    fulfillment_service: str | None = None
    """Service that fulfills it, as in `manual`."""
    gift_card: bool | None = None
    """Whether it is a gift card."""
    grams: int | None = None
    """Weight in grams."""
    origin_location_id: int | None = None
    """Id of the address that it is sent from."""
    presentment_title: str | None = None
    """Title that the customer saw."""
    presentment_variant_title: str | None = None
    """Title of the variant that the customer saw."""
    product_id: int | None = None
    """Id of the product."""
    properties: list[Attribute] | None = None
    """Properties that the customer chose."""
    quantity: int | None = None
    """Quantity."""
    requires_shipping: bool | None = None
    """Whether it has to be shipped."""
    sku: str | None = None
    """Stock keeping unit."""
    tax_lines: list[TaxLine] | None = None
    """Taxes."""
    taxable: bool | None = None
    """Whether it is taxed."""
    title: str | None = None
    """Title."""
    variant_id: int | None = None
    """Id of the variant."""
    variant_title: str | None = None
    """Title of the variant."""
    variant_price: str | None = None
    """Price of the variant."""
    vendor: str | None = None
    """Vendor."""
    user_id: int | None = None
    """Id of the staff member."""
    compare_at_price: str | None = None
    """Price before a sale."""
    line_price: str | None = None
    """Price of the whole line."""
    price: str | None = None
    """Price in the shop's currency, a decimal number in a text."""


class AbandonedCheckout(Record):
    """A checkout that was not completed."""

    id: int
    """Id of the checkout."""
    token: str | None = None
    """Token."""
    cart_token: str | None = None
    """Token of the cart."""
    email: str | None = None
    """Email address of the customer."""
    gateway: str | None = None
    """Payment gateway."""
    buyer_accepts_marketing: bool | None = None
    """Whether the customer wants marketing by email."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    landing_site: str | None = None
    """Page on which the customer arrived."""
    note: str | None = None
    """Note of the merchant."""
    note_attributes: list[Attribute] | None = None
    """Names and values that were added to the cart."""
    referring_site: str | None = None
    """Page from which the customer came."""
    shipping_lines: list[CheckoutShippingLine] | None = None
    """Ways of shipping."""
    taxes_included: bool | None = None
    """Whether taxes are part of the prices."""
    total_weight: int | None = None
    """Weight in grams."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    completed_at: dt.datetime | None = None
    """When it was completed."""
    closed_at: dt.datetime | None = None
    """When it was closed."""
    user_id: int | None = None
    """Id of the staff member."""
    location_id: int | None = None
    """Id of the location."""
    source_identifier: str | None = None
    """Id at the place where it comes from."""
    source_url: str | None = None
    """URL at the place where it comes from."""
    device_id: int | None = None
    """Id of the point-of-sale device."""
    phone: str | None = None
    """Phone number."""
    customer_locale: str | None = None
    """Language and region of the customer."""
    line_items: list[CheckoutLineItem] | None = None
    """Line items."""
    name: str | None = None
    """Name of the checkout, `#` and its id."""
    abandoned_checkout_url: str | None = None
    """URL at which the customer can go on."""
    discount_codes: list[OrderDiscountCode] | None = None
    """Discount codes that were used."""
    tax_lines: list[TaxLine] | None = None
    """Taxes."""
    source_name: str | None = None
    """Where it comes from, as in `web` or `pos`."""
    presentment_currency: str | None = None
    """ISO 4217 code of the currency that the customer saw."""
    buyer_accepts_sms_marketing: bool | None = None
    """Whether the customer wants marketing by SMS."""
    sms_marketing_phone: str | None = None
    """Phone number for marketing."""
    total_discounts: str | None = None
    """Total of discounts."""
    total_line_items_price: str | None = None
    """Total of the line items before discounts."""
    total_price: str | None = None
    """Total, a decimal number in a text."""
    total_tax: str | None = None
    """Total of taxes."""
    subtotal_price: str | None = None
    """Total of the line items after discounts, without shipping and tips."""
    total_duties: str | None = None
    """Total of duties."""
    reservation_token: str | None = None
    """Token of the inventory that is reserved."""
    billing_address: Address | None = None
    """Billing address."""
    shipping_address: Address | None = None
    """Shipping address."""
    customer: Customer | None = None
    """Customer."""
