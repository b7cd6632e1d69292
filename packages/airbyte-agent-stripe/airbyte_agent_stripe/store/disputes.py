# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records in the context store of `disputes`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

DisputesStoreColumn: TypeAlias = Literal[
    "id",
    "created",
    "status",
    "reason",
    "amount",
    "currency",
    "charge",
    "payment_intent",
    "is_charge_refundable",
    "evidence_details",
    "metadata",
]


class DisputesStoreRecordEvidenceDetails(Record):
    """How far the evidence is."""

    due_by: int | None = None
    """When evidence must be in, Unix time in seconds."""
    has_evidence: bool | None = None
    """Whether evidence was saved."""
    past_due: bool | None = None
    """Whether the deadline has passed."""
    submission_count: int | None = None
    """How often evidence was submitted."""


class DisputesStoreRecord(Record):
    """A record of disputes in the context store."""

    id: str | None = None
    """Id of the dispute, `dp_...` or `du_...`."""
    created: int | None = None
    """When the record was created, Unix time in seconds."""
    status: str | None = None
    """State of the dispute."""
    reason: str | None = None
    """Reason the cardholder gave."""
    amount: int | None = None
    """Amount in dispute, in the currency's smallest unit."""
    currency: str | None = None
    """Three-letter ISO currency code in lower case."""
    charge: str | None = None
    """Id of the charge in dispute."""
    payment_intent: str | None = None
    """Id of the payment intent."""
    is_charge_refundable: bool | None = None
    """Whether the charge can still be refunded to end it."""
    evidence_details: DisputesStoreRecordEvidenceDetails | None = None
    """How far the evidence is."""
    metadata: dict[str, Any] | None = None
    """Your own key-value pairs; all values are text."""
