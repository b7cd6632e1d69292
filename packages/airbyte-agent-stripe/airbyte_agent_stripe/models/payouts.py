# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `payouts`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record


class PayoutTraceId(Record):
    """Id to trace it at the receiving bank."""

    status: str
    """Whether the id is known yet."""
    value: str | None = None
    """The id."""


class Payout(Record):
    """Money sent from the balance to a bank account or card."""

    id: str
    """Id of the payout, `po_...`."""
    object: Literal["payout"] | str
    """Type of this record."""
    amount: int
    """Amount in the currency's smallest unit."""
    application_fee: str | None = None
    """Id of the application fee."""
    application_fee_amount: int | None = None
    """Application fee in the currency's smallest unit."""
    arrival_date: int
    """When it is expected to arrive, Unix time in seconds."""
    automatic: bool
    """Whether the payout schedule made it."""
    balance_transaction: str | dict[str, Any] | None = None
    """Id of the balance transaction that books it; expandable."""
    created: int
    """When the record was created, Unix time in seconds."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    description: str | None = None
    """Free text about the record."""
    destination: str | dict[str, Any] | None = None
    """Id of the bank account or card; expandable."""
    failure_balance_transaction: str | dict[str, Any] | None = None
    """Id of the balance transaction that returns a failed amount; expandable."""
    failure_code: str | None = None
    """Code of the failure, where it failed."""
    failure_message: str | None = None
    """Explanation of the failure, where it failed."""
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    method: str
    """Standard or instant."""
    original_payout: str | dict[str, Any] | None = None
    """Id of the payout this one reverses; expandable."""
    payout_method: str | None = None
    """Id of the payout method used."""
    reconciliation_status: Literal["completed", "in_progress", "not_applicable"] | str
    """Whether its balance transactions can be listed."""
    reversed_by: str | dict[str, Any] | None = None
    """Id of the payout that reverses this one; expandable."""
    source_type: str
    """Balance it came from: card, bank_account or fpx."""
    statement_descriptor: str | None = None
    """Text on the receiving bank statement."""
    status: str
    """State: paid, pending, in_transit, canceled or failed."""
    trace_id: PayoutTraceId | None = None
    """Id to trace it at the receiving bank."""
    type: Literal["bank_account", "card"] | str
    """Whether it goes to a bank account or a card."""
