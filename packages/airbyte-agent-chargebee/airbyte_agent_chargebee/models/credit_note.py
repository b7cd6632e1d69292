# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records of `credit_note`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import (
    Address,
    DocumentDiscount,
    DocumentTax,
    LineItem,
    LineItemDiscount,
    LineItemTax,
    LineItemTier,
)


class LinkedRefund(Record):
    """A refund of a credit note."""

    txn_id: str | None = None
    """Id of the transaction."""
    applied_amount: int | None = None
    """Amount that was applied, in the smallest unit of the currency."""
    applied_at: int | None = None
    """When it was applied, Unix time in seconds."""
    txn_status: str | None = None
    """Status of the transaction."""
    txn_date: int | None = None
    """Date of the transaction, Unix time in seconds."""
    txn_amount: int | None = None
    """Amount of the transaction, in the smallest unit of the currency."""
    refund_reason_code: str | None = None
    """Your own code of the reason."""


class Allocation(Record):
    """An invoice that a credit note was applied to."""

    invoice_id: str | None = None
    """Id of the invoice."""
    allocated_amount: int | None = None
    """Amount, in the smallest unit of the currency."""
    allocated_at: int | None = None
    """When it was applied, Unix time in seconds."""
    invoice_date: int | None = None
    """Date of the invoice, Unix time in seconds."""
    invoice_status: str | None = None
    """Status of the invoice."""


class CreditNote(Record):
    """A credit note."""

    id: str
    """Id of the credit note."""
    customer_id: str | None = None
    """Id of the customer."""
    subscription_id: str | None = None
    """Id of the subscription."""
    reference_invoice_id: str | None = None
    """Id of the invoice that it is for."""
    type: str | None = None
    """`adjustment`, `refundable` or `store`."""
    reason_code: str | None = None
    """Reason, such as `product_unsatisfactory`."""
    create_reason_code: str | None = None
    """Your own code of the reason."""
    status: str | None = None
    """`adjusted`, `refunded`, `refund_due` or `voided`."""
    date: int | None = None
    """Date of the credit note, Unix time in seconds."""
    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    price_type: str | None = None
    """Whether prices contain taxes: `tax_exclusive` or `tax_inclusive`."""
    sub_total: int | None = None
    """Sum of the lines, in the smallest unit of the currency."""
    total: int | None = None
    """Total, in the smallest unit of the currency."""
    amount_allocated: int | None = None
    """What was applied to invoices, in the smallest unit of the currency."""
    amount_refunded: int | None = None
    """What was refunded, in the smallest unit of the currency."""
    amount_available: int | None = None
    """What is left, in the smallest unit of the currency."""
    round_off_amount: int | None = None
    """What was rounded, in the smallest unit of the currency."""
    local_currency_code: str | None = None
    """ISO 4217 code of the local currency."""
    local_currency_exchange_rate: float | None = None
    """Rate of the local currency."""
    sub_total_in_local_currency: int | None = None
    """Sum of the lines in the local currency, in its smallest unit."""
    total_in_local_currency: int | None = None
    """Total in the local currency, in its smallest unit."""
    line_items: list[LineItem] | None = None
    """Lines."""
    line_items_next_offset: str | None = None
    """Offset of further lines, if there are more than this record has."""
    line_item_tiers: list[LineItemTier] | None = None
    """Tiers of the lines."""
    line_item_discounts: list[LineItemDiscount] | None = None
    """Discounts of the lines."""
    line_item_taxes: list[LineItemTax] | None = None
    """Taxes of the lines."""
    discounts: list[DocumentDiscount] | None = None
    """Discounts."""
    taxes: list[DocumentTax] | None = None
    """Taxes."""
    linked_refunds: list[LinkedRefund] | None = None
    """Refunds."""
    allocations: list[Allocation] | None = None
    """Invoices that it was applied to."""
    billing_address: Address | None = None
    """Billing address."""
    shipping_address: Address | None = None
    """Shipping address."""
    vat_number: str | None = None
    """VAT number."""
    refunded_at: int | None = None
    """When it was refunded, Unix time in seconds."""
    voided_at: int | None = None
    """When it was voided, Unix time in seconds."""
    generated_at: int | None = None
    """When it was created, Unix time in seconds."""
    channel: str | None = None
    """Where it comes from, such as `web` or `app_store`."""
    business_entity_id: str | None = None
    """Id of the business entity."""
    brand_id: str | None = None
    """Id of the brand."""
    updated_at: int | None = None
    """When it last changed, Unix time in seconds."""
    resource_version: int | None = None
    """Version, which grows with each change."""
    deleted: bool | None = None
    """Whether it was deleted."""
