# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Records in the context store of `transactions`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TransactionsStoreColumn: TypeAlias = Literal["transaction_info", "payer_info", "shipping_info", "cart_info"]


class TransactionsStoreRecordTransactionInfo(Record):
    """The transaction."""

    transaction_id: str | None = None
    """Id of the transaction."""
    transaction_event_code: str | None = None
    """Code of the kind of transaction."""
    transaction_status: str | None = None
    """D, P, S or V."""
    transaction_initiation_date: str | None = None
    """When it began."""
    transaction_updated_date: str | None = None
    """When it last changed."""
    transaction_amount: dict[str, Any] | None = None
    """Amount."""
    fee_amount: dict[str, Any] | None = None
    """PayPal's fee."""
    transaction_subject: str | None = None
    """Subject."""
    transaction_note: str | None = None
    """Note of the payer."""
    invoice_id: str | None = None
    """Id of the invoice."""


class TransactionsStoreRecordPayerInfo(Record):
    """Who paid."""

    account_id: str | None = None
    """Id of the account."""
    email_address: str | None = None
    """Email address."""
    payer_name: dict[str, Any] | None = None
    """Name."""
    country_code: str | None = None
    """ISO 3166-1 code of the country."""


class TransactionsStoreRecord(Record):
    """A record of transactions in the context store."""

    transaction_info: TransactionsStoreRecordTransactionInfo | None = None
    """The transaction."""
    payer_info: TransactionsStoreRecordPayerInfo | None = None
    """Who paid."""
    shipping_info: dict[str, Any] | None = None
    """Where it is sent."""
    cart_info: dict[str, Any] | None = None
    """What was bought."""
