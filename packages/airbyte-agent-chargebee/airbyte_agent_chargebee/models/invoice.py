# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records of `invoice`."""

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


class LinkedPayment(Record):
    """A payment of an invoice."""

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


class DunningAttempt(Record):
    """An attempt to collect a payment again."""

    attempt: int | None = None
    """Number of the attempt."""
    transaction_id: str | None = None
    """Id of the transaction."""
    dunning_type: str | None = None
    """`auto_collect`, `offline`, `direct_debit` or `real_time_payments`."""
    created_at: int | None = None
    """When it was made, Unix time in seconds."""
    txn_status: str | None = None
    """Status of the transaction."""
    txn_amount: int | None = None
    """Amount of the transaction, in the smallest unit of the currency."""


class AppliedCredit(Record):
    """A credit note that was applied to an invoice."""

    cn_id: str | None = None
    """Id of the credit note."""
    applied_amount: int | None = None
    """Amount that was applied, in the smallest unit of the currency."""
    applied_at: int | None = None
    """When it was applied, Unix time in seconds."""
    cn_reason_code: str | None = None
    """Reason of the credit note."""
    cn_create_reason_code: str | None = None
    """Your own code of the reason."""
    cn_date: int | None = None
    """Date of the credit note, Unix time in seconds."""
    cn_status: str | None = None
    """Status of the credit note."""


class LinkedCreditNote(Record):
    """A credit note of an invoice."""

    cn_id: str | None = None
    """Id of the credit note."""
    cn_reason_code: str | None = None
    """Reason of the credit note."""
    cn_create_reason_code: str | None = None
    """Your own code of the reason."""
    cn_date: int | None = None
    """Date of the credit note, Unix time in seconds."""
    cn_total: int | None = None
    """Total of the credit note, in the smallest unit of the currency."""
    cn_status: str | None = None
    """Status of the credit note."""


class LinkedOrder(Record):
    """An order of an invoice."""

    id: str | None = None
    """Id of the order."""
    document_number: str | None = None
    """Number of the order."""
    status: str | None = None
    """Status of the order."""
    order_type: str | None = None
    """`manual` or `system_generated`."""
    reference_id: str | None = None
    """Id in another system."""
    fulfillment_status: str | None = None
    """Status in the system that fulfils it."""
    batch_id: str | None = None
    """Id of the batch."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""


class Note(Record):
    """A note."""

    note: str | None = None
    """Text of the note."""
    entity_type: str | None = None
    """Kind of record that it is from."""
    entity_id: str | None = None
    """Id of the record that it is from."""


class Invoice(Record):
    """An invoice."""

    id: str
    """Id of the invoice."""
    customer_id: str | None = None
    """Id of the customer."""
    subscription_id: str | None = None
    """Id of the subscription."""
    payment_owner: str | None = None
    """Id of the customer who pays."""
    status: str | None = None
    """`paid`, `posted`, `payment_due`, `not_paid`, `voided` or `pending`."""
    recurring: bool | None = None
    """Whether it belongs to a subscription."""
    first_invoice: bool | None = None
    """Whether it is the first one of the subscription."""
    date: int | None = None
    """Date of the invoice, Unix time in seconds."""
    due_date: int | None = None
    """When it is due, Unix time in seconds."""
    net_term_days: int | None = None
    """Days until it is due."""
    paid_at: int | None = None
    """When it was paid, Unix time in seconds."""
    voided_at: int | None = None
    """When it was voided, Unix time in seconds."""
    generated_at: int | None = None
    """When it was closed, Unix time in seconds."""
    expected_payment_date: int | None = None
    """When it is expected to be paid, Unix time in seconds."""
    next_retry_at: int | None = None
    """When its payment is tried again, Unix time in seconds."""
    dunning_status: str | None = None
    """Whether collection goes on: `in_progress`, `exhausted`, `stopped` or `success`."""
    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    price_type: str | None = None
    """Whether prices contain taxes: `tax_exclusive` or `tax_inclusive`."""
    sub_total: int | None = None
    """Sum of the lines, in the smallest unit of the currency."""
    tax: int | None = None
    """Taxes, in the smallest unit of the currency."""
    total: int | None = None
    """Total, in the smallest unit of the currency."""
    amount_due: int | None = None
    """What is left to pay, in the smallest unit of the currency."""
    amount_paid: int | None = None
    """What was paid, in the smallest unit of the currency."""
    amount_adjusted: int | None = None
    """What was adjusted, in the smallest unit of the currency."""
    amount_to_collect: int | None = None
    """What is left to collect, in the smallest unit of the currency."""
    credits_applied: int | None = None
    """Credits, in the smallest unit of the currency."""
    write_off_amount: int | None = None
    """What was written off, in the smallest unit of the currency."""
    round_off_amount: int | None = None
    """What was rounded, in the smallest unit of the currency."""
    new_sales_amount: int | None = None
    """Revenue from new sales, in the smallest unit of the currency."""
    exchange_rate: float | None = None
    """Rate of the base currency."""
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
    linked_payments: list[LinkedPayment] | None = None
    """Payments."""
    dunning_attempts: list[DunningAttempt] | None = None
    """Attempts to collect the payment again."""
    applied_credits: list[AppliedCredit] | None = None
    """Credit notes that were applied."""
    adjustment_credit_notes: list[LinkedCreditNote] | None = None
    """Credit notes that adjust it."""
    issued_credit_notes: list[LinkedCreditNote] | None = None
    """Credit notes for refunds."""
    linked_orders: list[LinkedOrder] | None = None
    """Orders."""
    notes: list[Note] | None = None
    """Notes."""
    billing_address: Address | None = None
    """Billing address."""
    shipping_address: Address | None = None
    """Shipping address."""
    po_number: str | None = None
    """Purchase order number."""
    vat_number: str | None = None
    """VAT number."""
    void_reason_code: str | None = None
    """Your own code of why it was voided."""
    term_finalized: bool | None = None
    """Whether the term is final."""
    has_advance_charges: bool | None = None
    """Whether it has charges in advance."""
    is_gifted: bool | None = None
    """Whether it is for a gift."""
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
