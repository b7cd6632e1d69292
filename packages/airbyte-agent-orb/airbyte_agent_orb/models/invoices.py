# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""Records of `invoices`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import (
    Address,
    Adjustment,
    BillableMetric,
    CustomerReference,
    Discount,
    Maximum,
    Minimum,
    Price,
    TaxId,
    Tier,
)


class InvoiceAutoCollection(Record):
    """How the payment of an invoice is collected."""

    enabled: bool | None = None
    """Whether the payment is collected automatically."""
    next_attempt_at: dt.datetime | None = None
    """When the next attempt is."""
    num_attempts: int | None = None
    """Number of attempts."""
    previously_attempted_at: dt.datetime | None = None
    """When the last attempt was."""


class CreditNote(Record):
    """A credit note."""

    id: str
    """Id of the credit note."""
    credit_note_number: str
    """Number of the credit note."""
    memo: str | None = None
    """Memo."""
    reason: str
    """Reason."""
    total: str
    """Total with discounts and tax, as a decimal number in text."""
    type: str
    """Kind of credit note."""
    voided_at: dt.datetime | None = None
    """When it was voided."""


class CustomerBalanceTransaction(Record):
    """A change of a customer's balance."""

    id: str
    """Id of the transaction."""
    action: (
        Literal[
            "applied_to_invoice",
            "manual_adjustment",
            "prorated_refund",
            "revert_prorated_refund",
            "return_from_voiding",
            "credit_note_applied",
            "credit_note_voided",
            "overpayment_refund",
            "external_payment",
            "small_invoice_carryover",
            "prepaid_commit_cancel",
        ]
        | str
    )
    """What changed the balance."""
    amount: str
    """Amount, as a decimal number in text."""
    created_at: dt.datetime
    """When it was created."""
    credit_note: BillableMetric | None = None
    """Credit note that changed it."""
    description: str | None = None
    """Description."""
    ending_balance: str
    """Balance after it, as a decimal number in text."""
    invoice: BillableMetric | None = None
    """Invoice that changed it."""
    starting_balance: str
    """Balance before it, as a decimal number in text."""
    type: Literal["increment", "decrement"] | str
    """Whether the balance grew or shrank."""


class SubLineItemGrouping(Record):
    """The group that a part of a line item is of."""

    key: str
    """Property that it is grouped by."""
    value: str | None = None
    """Value of the group."""


class SubLineItemMatrixConfig(Record):
    """The dimensions that a part of a line item is for."""

    dimension_values: list[str | None]
    """Values of the dimensions, in the order of the dimensions."""


class SubLineItem(Record):
    """A part of a line item."""

    amount: str
    """Amount, as a decimal number in text."""
    grouping: SubLineItemGrouping | None = None
    """Group that it is of."""
    matrix_config: SubLineItemMatrixConfig | None = None
    """Values of the dimensions that it is for."""
    name: str
    """Name."""
    quantity: float
    """Quantity."""
    type: Literal["matrix", "tier", "'null'"] | str
    """What the parts are by."""
    scaled_quantity: float | None = None
    """Quantity after scaling."""
    tier_config: Tier | None = None
    """Tier that it is for."""


class TaxAmount(Record):
    """A tax on a line item."""

    amount: str
    """Amount, as a decimal number in text."""
    tax_rate_description: str
    """Name of the tax."""
    tax_rate_percentage: str | None = None
    """Percentage, as a decimal number in text."""
    tax_reason: (
        Literal[
            "taxed",
            "reverse_charge",
            "customer_exempt",
            "product_exempt",
            "not_registered",
            "zero_rated",
            "not_taxed_other",
        ]
        | str
        | None
    ) = None
    """Why it is taxed, or not."""


class LineItem(Record):
    """A line of an invoice."""

    id: str
    """Id of the line item."""
    adjusted_subtotal: str
    """Amount after adjustments, before credits and tax, as a decimal number in text."""
    adjustments: list[Adjustment]
    """Discounts, minimums and maximums."""
    amount: str
    """Amount, as a decimal number in text."""
    credits_applied: str
    """Credits that paid for it, as a decimal number in text."""
    end_date: dt.datetime
    """End, exclusive."""
    filter: str | None = None
    """Condition on the events that count, as an expression."""
    grouping: str | None = None
    """Group that it is of."""
    name: str
    """Name of the line item."""
    partially_invoiced_amount: str
    """Amount that an earlier invoice has charged, as a decimal number in text."""
    price: Price
    """Price."""
    quantity: float
    """Quantity."""
    start_date: dt.datetime
    """Beginning, inclusive."""
    sub_line_items: list[SubLineItem]
    """Parts of the line item, by tier or group."""
    subtotal: str
    """Sum of all line items before discounts and tax, as a decimal number in text."""
    tax_amounts: list[TaxAmount]
    """Taxes."""
    usage_customer_ids: list[str] | None = None
    """Ids of customers whose usage counts, if not that of the subscription's customer."""


class PaymentAttempt(Record):
    """An attempt to collect a payment."""

    id: str
    """Id of the attempt."""
    amount: str
    """Amount, as a decimal number in text."""
    created_at: dt.datetime
    """When it was created."""
    payment_provider: Literal["stripe", "adyen"] | str | None = None
    """Service that collects payments."""
    payment_provider_id: str | None = None
    """Id in the service that collects payments."""
    receipt_pdf: str | None = None
    """URL of the receipt as a PDF."""
    succeeded: bool
    """Whether it succeeded."""


class Invoice(Record):
    """An invoice."""

    id: str
    """Id of the invoice."""
    amount_due: str
    """Amount that is left to pay, as a decimal number in text."""
    auto_collection: InvoiceAutoCollection | None = None
    """How the payment is collected."""
    billing_address: Address | None = None
    """Billing address."""
    created_at: dt.datetime
    """When it was created."""
    credit_notes: list[CreditNote] | None = None
    """Credit notes on the invoice."""
    currency: str
    """ISO 4217 code of the currency, or a custom pricing unit."""
    customer: CustomerReference
    """Customer."""
    customer_balance_transactions: list[CustomerBalanceTransaction]
    """Changes of the customer's balance by the invoice."""
    customer_tax_id: TaxId | None = None
    """Tax id of the customer."""
    discount: dict[str, Any] | None = None
    """Always null; `discounts` has taken its place."""
    discounts: list[Discount] | None = None
    """Discounts on the whole invoice."""
    due_date: dt.datetime | None = None
    """When it is due."""
    eligible_to_issue_at: dt.datetime | None = None
    """When it may be issued at the earliest."""
    hidden_line_item_count: int | None = None
    """Number of line items that are not part of the response."""
    hosted_invoice_url: str | None = None
    """URL where the customer sees the invoice."""
    invoice_date: dt.datetime
    """Date of the invoice."""
    invoice_number: str | None = None
    """Number of the invoice."""
    invoice_pdf: str | None = None
    """URL of the PDF."""
    invoice_source: Literal["subscription", "partial", "one_off"] | str | None = None
    """What it was made from."""
    issue_failed_at: dt.datetime | None = None
    """When issuing failed."""
    issued_at: dt.datetime | None = None
    """When it was issued."""
    line_items: list[LineItem]
    """Line items."""
    maximum: Maximum | None = None
    """Most that is charged; `adjustments` has taken its place."""
    maximum_amount: str | None = None
    """Most that is charged, as a decimal number in text."""
    memo: str | None = None
    """Memo."""
    metadata: dict[str, str] | None = None
    """Your own keys and values."""
    minimum: Minimum | None = None
    """Least that is charged; `adjustments` has taken its place."""
    minimum_amount: str | None = None
    """Least that is charged, as a decimal number in text."""
    paid_at: dt.datetime | None = None
    """When it was paid."""
    payment_attempts: list[PaymentAttempt] | None = None
    """Attempts to collect the payment."""
    payment_failed_at: dt.datetime | None = None
    """When a payment failed."""
    payment_received_at: dt.datetime | None = None
    """When the payment was received."""
    payment_started_at: dt.datetime | None = None
    """When a payment began."""
    scheduled_issue_at: dt.datetime | None = None
    """When it is to be issued."""
    shipping_address: Address | None = None
    """Shipping address."""
    status: Literal["issued", "paid", "synced", "void", "draft"] | str
    """Status; `draft` until it is issued."""
    subscription: BillableMetric | None = None
    """Subscription that it is for."""
    subtotal: str
    """Sum of all line items before discounts and tax, as a decimal number in text."""
    sync_failed_at: dt.datetime | None = None
    """When sending it to another service failed."""
    total: str
    """Total with discounts and tax, as a decimal number in text."""
    voided_at: dt.datetime | None = None
    """When it was voided."""
    will_auto_issue: bool
    """Whether it is issued without a review."""
