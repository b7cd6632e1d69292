# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `balance_transactions`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record


class BalanceTransactionFeeDetail(Record):
    amount: int
    """Fee in the currency's smallest unit."""
    application: str | None = None
    """Id of the Connect application that takes it."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    description: str | None = None
    """Purpose."""
    type: str
    """Kind of fee."""


class BalanceTransaction(Record):
    """A movement of money into or out of the balance."""

    id: str
    """Id of the balance transaction, `txn_...`."""
    object: Literal["balance_transaction"] | str
    """Type of this record."""
    amount: int
    """Gross amount in the currency's smallest unit; negative where money leaves."""
    available_on: int
    """When the net amount becomes available, Unix time in seconds."""
    balance_type: (
        Literal["issuing", "payments", "refund_and_dispute_prefunding", "risk_reserved"] | str | None
    ) = None
    """Balance it changes."""
    created: int
    """When the record was created, Unix time in seconds."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    description: str | None = None
    """Free text about the record."""
    exchange_rate: float | None = None
    """Rate between the source's currency and this one, where converted."""
    fee: int
    """Fees in the currency's smallest unit."""
    fee_details: list[BalanceTransactionFeeDetail]
    """The fees one by one."""
    net: int
    """Amount after fees, in the currency's smallest unit."""
    reporting_category: str
    """Category used in financial reports."""
    source: str | dict[str, Any] | None = None
    """Id of the record behind it; expandable."""
    status: str
    """Whether the net amount is available or pending."""
    type: (
        Literal[
            "adjustment",
            "advance",
            "advance_funding",
            "anticipation_repayment",
            "application_fee",
            "application_fee_refund",
            "charge",
            "connect_collection_transfer",
            "contribution",
            "issuing_authorization_hold",
            "issuing_authorization_release",
            "issuing_dispute",
            "issuing_transaction",
            "obligation_inbound",
            "obligation_outbound",
            "obligation_payout",
            "obligation_payout_failure",
            "obligation_reversal_inbound",
            "obligation_reversal_outbound",
            "payment",
            "payment_failure_refund",
            "payment_refund",
            "payment_reversal",
            "payout",
            "payout_cancel",
            "payout_failure",
            "refund",
            "refund_failure",
            "reserve_transaction",
            "reserved_funds",
            "stripe_fee",
            "stripe_fx_fee",
            "tax_fee",
            "topup",
            "topup_reversal",
            "transfer",
            "transfer_cancel",
            "transfer_failure",
            "transfer_refund",
        ]
        | str
    )
    """Kind of movement."""
