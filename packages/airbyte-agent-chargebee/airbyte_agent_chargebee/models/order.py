# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records of `order`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import Address, LineItemDiscount, LineItemTax


class OrderLineItem(Record):
    """A line of an order."""

    id: str | None = None
    """Id of the line."""
    invoice_id: str | None = None
    """Id of the invoice."""
    invoice_line_item_id: str | None = None
    """Id of the invoice's line."""
    entity_type: str | None = None
    """What it is for."""
    entity_id: str | None = None
    """Id of what it is for."""
    description: str | None = None
    """Description."""
    sku: str | None = None
    """Stock keeping unit."""
    status: str | None = None
    """Status, such as `queued` or `delivered`."""
    is_shippable: bool | None = None
    """Whether it is shipped."""
    unit_price: int | None = None
    """Price of a unit, in the smallest unit of the currency."""
    amount: int | None = None
    """Total, in the smallest unit of the currency."""
    fulfillment_quantity: int | None = None
    """Quantity that is fulfilled."""
    fulfillment_amount: int | None = None
    """Amount that is fulfilled, in the smallest unit of the currency."""
    tax_amount: int | None = None
    """Tax, in the smallest unit of the currency."""
    amount_paid: int | None = None
    """What was paid, in the smallest unit of the currency."""
    amount_adjusted: int | None = None
    """What was adjusted, in the smallest unit of the currency."""
    discount_amount: int | None = None
    """Discount, in the smallest unit of the currency."""
    refundable_credits: int | None = None
    """Credits that can be refunded, in the smallest unit of the currency."""
    refundable_credits_issued: int | None = None
    """Credits that were issued, in the smallest unit of the currency."""


class OrderCreditNote(Record):
    """A credit note of an order."""

    id: str | None = None
    """Id of the credit note."""
    type: str | None = None
    """`adjustment`, `refundable` or `store`."""
    status: str | None = None
    """Status of the credit note."""
    amount: int | None = None
    """Amount, in the smallest unit of the currency."""
    amount_adjusted: int | None = None
    """What was adjusted, in the smallest unit of the currency."""
    amount_refunded: int | None = None
    """What was refunded, in the smallest unit of the currency."""


class Order(Record):
    """An order."""

    id: str
    """Id of the order."""
    document_number: str | None = None
    """Number of the order."""
    invoice_id: str | None = None
    """Id of the invoice."""
    subscription_id: str | None = None
    """Id of the subscription."""
    customer_id: str | None = None
    """Id of the customer."""
    status: str | None = None
    """Status, such as `new`, `shipped` or `delivered`."""
    payment_status: str | None = None
    """`not_paid` or `paid`."""
    order_type: str | None = None
    """`manual` or `system_generated`."""
    price_type: str | None = None
    """Whether prices contain taxes: `tax_exclusive` or `tax_inclusive`."""
    reference_id: str | None = None
    """Id in another system."""
    fulfillment_status: str | None = None
    """Status in the system that fulfils it."""
    cancellation_reason: str | None = None
    """Why it was cancelled."""
    order_date: int | None = None
    """Date of the order, Unix time in seconds."""
    shipping_date: int | None = None
    """When it is shipped, Unix time in seconds."""
    shipping_cut_off_date: int | None = None
    """Until when it can be changed, Unix time in seconds."""
    paid_on: int | None = None
    """When it was paid, Unix time in seconds."""
    shipped_at: int | None = None
    """When it was shipped, Unix time in seconds."""
    delivered_at: int | None = None
    """When it was delivered, Unix time in seconds."""
    cancelled_at: int | None = None
    """When it was cancelled, Unix time in seconds."""
    status_update_at: int | None = None
    """When its status last changed, Unix time in seconds."""
    tracking_id: str | None = None
    """Tracking number."""
    tracking_url: str | None = None
    """Page for tracking it."""
    shipment_carrier: str | None = None
    """Carrier."""
    batch_id: str | None = None
    """Id of the batch."""
    created_by: str | None = None
    """Who created it."""
    note: str | None = None
    """Note."""
    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    sub_total: int | None = None
    """Sum of the lines, in the smallest unit of the currency."""
    discount: int | None = None
    """Discount, in the smallest unit of the currency."""
    tax: int | None = None
    """Taxes, in the smallest unit of the currency."""
    total: int | None = None
    """Total, in the smallest unit of the currency."""
    amount_paid: int | None = None
    """What was paid, in the smallest unit of the currency."""
    amount_adjusted: int | None = None
    """What was adjusted, in the smallest unit of the currency."""
    refundable_credits: int | None = None
    """Credits that can be refunded, in the smallest unit of the currency."""
    refundable_credits_issued: int | None = None
    """Credits that were issued, in the smallest unit of the currency."""
    order_line_items: list[OrderLineItem] | None = None
    """Lines."""
    line_item_taxes: list[LineItemTax] | None = None
    """Taxes of the lines."""
    line_item_discounts: list[LineItemDiscount] | None = None
    """Discounts of the lines."""
    linked_credit_notes: list[OrderCreditNote] | None = None
    """Credit notes."""
    billing_address: Address | None = None
    """Billing address."""
    shipping_address: Address | None = None
    """Shipping address."""
    is_gifted: bool | None = None
    """Whether it is for a gift."""
    gift_id: str | None = None
    """Id of the gift."""
    gift_note: str | None = None
    """Note of the gift."""
    is_resent: bool | None = None
    """Whether it was sent again."""
    resent_status: str | None = None
    """How much of it was sent again: `fully_resent` or `partially_resent`."""
    resend_reason: str | None = None
    """Why it was sent again."""
    original_order_id: str | None = None
    """Id of the order that it repeats."""
    business_entity_id: str | None = None
    """Id of the business entity."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When it last changed, Unix time in seconds."""
    resource_version: int | None = None
    """Version, which grows with each change."""
    deleted: bool | None = None
    """Whether it was deleted."""
