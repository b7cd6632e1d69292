# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records of `transaction`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class GatewayError(Record):
    """What a gateway reported."""

    request_id: str | None = None
    """Id of the request at the gateway."""
    error_category: str | None = None
    """Category of the error."""
    error_code: str | None = None
    """Code of the error."""
    error_message: str | None = None
    """Message of the error."""
    decline_code: str | None = None
    """Code of the refusal."""
    decline_message: str | None = None
    """Message of the refusal."""
    network_error_code: str | None = None
    """Code of the card network."""
    network_error_message: str | None = None
    """Message of the card network."""
    error_field: str | None = None
    """Field that caused the error."""
    recommendation_code: str | None = None
    """Code of what to do."""
    recommendation_message: str | None = None
    """What to do."""
    processor_error_code: str | None = None
    """Code of the processor."""
    processor_error_message: str | None = None
    """Message of the processor."""


class LinkedInvoice(Record):
    """An invoice that a transaction pays."""

    invoice_id: str | None = None
    """Id of the invoice."""
    applied_amount: int | None = None
    """Amount that was applied, in the smallest unit of the currency."""
    applied_at: int | None = None
    """When it was applied, Unix time in seconds."""
    invoice_date: int | None = None
    """Date of the invoice, Unix time in seconds."""
    invoice_total: int | None = None
    """Total of the invoice, in the smallest unit of the currency."""
    invoice_status: str | None = None
    """Status of the invoice."""


class TransactionCreditNote(Record):
    """A credit note that a transaction refunds."""

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
    cn_total: int | None = None
    """Total of the credit note, in the smallest unit of the currency."""
    cn_status: str | None = None
    """Status of the credit note."""
    cn_reference_invoice_id: str | None = None
    """Id of the invoice that it is for."""


class TransactionRefund(Record):
    """A refund of a payment."""

    txn_id: str | None = None
    """Id of the transaction."""
    txn_status: str | None = None
    """Status of the transaction."""
    txn_date: int | None = None
    """Date of the transaction, Unix time in seconds."""
    txn_amount: int | None = None
    """Amount of the transaction, in the smallest unit of the currency."""


class TransactionPayment(Record):
    """A payment by an authorization."""

    id: str | None = None
    """Id of the transaction."""
    status: str | None = None
    """Status of the transaction."""
    amount: int | None = None
    """Amount of the transaction, in the smallest unit of the currency."""
    date: int | None = None
    """Date of the transaction, Unix time in seconds."""


class Transaction(Record):
    """A transaction at a payment gateway, or one that was recorded."""

    id: str
    """Id of the transaction."""
    customer_id: str | None = None
    """Id of the customer."""
    subscription_id: str | None = None
    """Id of the subscription."""
    payment_source_id: str | None = None
    """Id of the payment source."""
    payment_method: str | None = None
    """How it was paid, such as `card` or `bank_transfer`."""
    custom_payment_method_id: str | None = None
    """Id of your own payment method."""
    custom_payment_method_name: str | None = None
    """Name of your own payment method."""
    gateway: str | None = None
    """Payment gateway."""
    gateway_account_id: str | None = None
    """Id of the account at the gateway."""
    id_at_gateway: str | None = None
    """Id at the gateway."""
    reference_number: str | None = None
    """Reference number, such as that of a check."""
    type: str | None = None
    """`authorization`, `payment`, `refund` or `payment_reversal`."""
    status: str | None = None
    """`in_progress`, `success`, `voided`, `failure`, `timeout`, `needs_attention` or `late_failure`."""
    date: int | None = None
    """Date of the transaction, Unix time in seconds."""
    settled_at: int | None = None
    """When it was settled, Unix time in seconds."""
    voided_at: int | None = None
    """When it was voided, Unix time in seconds."""
    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    amount: int | None = None
    """Amount, in the smallest unit of the currency."""
    amount_unused: int | None = None
    """What was not applied, in the smallest unit of the currency."""
    amount_capturable: int | None = None
    """What can still be captured, in the smallest unit of the currency."""
    exchange_rate: float | None = None
    """Rate of the base currency."""
    masked_card_number: str | None = None
    """Number of the card, with most digits hidden."""
    iin: str | None = None
    """First digits of the card."""
    last4: str | None = None
    """Last four digits of the card."""
    payment_method_details: str | None = None
    """Details of the payment method, as JSON text."""
    three_d_secure: bool | None = None
    """Whether 3D Secure was used."""
    initiator_type: str | None = None
    """Who initiated it: `customer` or `merchant`."""
    authorization_reason: str | None = None
    """Why it was authorized."""
    fraud_flag: str | None = None
    """`safe`, `suspicious` or `fraudulent`."""
    fraud_reason: str | None = None
    """Why it is suspicious."""
    error_code: str | None = None
    """Code of the error."""
    error_text: str | None = None
    """Message of the error."""
    error_detail: GatewayError | None = None
    """What the gateway reported."""
    reference_transaction_id: str | None = None
    """Id of the transaction that it belongs to."""
    refunded_txn_id: str | None = None
    """Id of the transaction that it refunds."""
    reference_authorization_id: str | None = None
    """Id of its authorization."""
    reversal_transaction_id: str | None = None
    """Id of the transaction that reverses it."""
    linked_invoices: list[LinkedInvoice] | None = None
    """Invoices that it pays."""
    linked_credit_notes: list[TransactionCreditNote] | None = None
    """Credit notes that it refunds."""
    linked_refunds: list[TransactionRefund] | None = None
    """Refunds of it."""
    linked_payments: list[TransactionPayment] | None = None
    """Payments by it."""
    merchant_reference_id: str | None = None
    """Your own id at the gateway."""
    business_entity_id: str | None = None
    """Id of the business entity."""
    updated_at: int | None = None
    """When it last changed, Unix time in seconds."""
    resource_version: int | None = None
    """Version, which grows with each change."""
    deleted: bool | None = None
    """Whether it was deleted."""
