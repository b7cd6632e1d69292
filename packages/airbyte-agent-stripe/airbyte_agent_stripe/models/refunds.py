# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `refunds`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import PresentmentDetails


class RefundDestinationDetailsCard(Record):
    """Refund to a card."""

    reference: str | None = None
    """Number the customer's bank can trace it by."""
    reference_status: str | None = None
    """Whether the reference is known yet."""
    reference_type: str | None = None
    """Kind of reference."""
    type: Literal["pending", "refund", "reversal"] | str
    """Kind of card refund."""


class RefundDestinationDetails(Record):
    """Where the money went; the member named by `type` says more."""

    card: RefundDestinationDetailsCard | None = None
    """Refund to a card."""
    type: str
    """Kind of destination."""


class RefundNextActionDisplayDetailsEmailSent(Record):
    """The email with the instructions."""

    email_sent_at: int
    """When it was sent, Unix time in seconds."""
    email_sent_to: str
    """Address it was sent to."""


class RefundNextActionDisplayDetails(Record):
    """Instructions sent to the customer."""

    email_sent: RefundNextActionDisplayDetailsEmailSent
    """The email with the instructions."""
    expires_at: int
    """When the instructions expire, Unix time in seconds."""


class RefundNextAction(Record):
    """What the customer has to do."""

    display_details: RefundNextActionDisplayDetails | None = None
    """Instructions sent to the customer."""
    type: str
    """Kind of the record."""


class Refund(Record):
    """Money returned to a customer."""

    id: str
    """Id of the refund, `re_...`."""
    object: Literal["refund"] | str
    """Type of this record."""
    amount: int
    """Amount refunded, in the currency's smallest unit."""
    balance_transaction: str | dict[str, Any] | None = None
    """Id of the balance transaction that books it; expandable."""
    charge: str | dict[str, Any] | None = None
    """Id of the charge refunded; expandable."""
    created: int
    """When the record was created, Unix time in seconds."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    description: str | None = None
    """Free text about the record."""
    destination_details: RefundDestinationDetails | None = None
    """Where the money went; the member named by `type` says more."""
    failure_balance_transaction: str | dict[str, Any] | None = None
    """Id of the balance transaction that returns a failed amount; expandable."""
    failure_reason: str | None = None
    """Why it failed."""
    instructions_email: str | None = None
    """Address that got the instructions, where the customer must act."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    next_action: RefundNextAction | None = None
    """What the customer has to do."""
    payment_intent: str | dict[str, Any] | None = None
    """Id of the payment intent refunded; expandable."""
    pending_reason: Literal["charge_pending", "insufficient_funds", "processing"] | str | None = None
    """Why it is pending."""
    presentment_details: PresentmentDetails | None = None
    """Amount as the customer saw it, where it was converted."""
    reason: (
        Literal["duplicate", "expired_uncaptured_charge", "fraudulent", "requested_by_customer"] | str | None
    ) = None
    """Why it was created."""
    receipt_number: str | None = None
    """Number of the emailed receipt."""
    source_transfer_reversal: str | dict[str, Any] | None = None
    """Id of the reversal of the transfer the charge came from; expandable."""
    status: str | None = None
    """State: pending, requires_action, succeeded, failed or canceled."""
    transfer_reversal: str | dict[str, Any] | None = None
    """Id of the reversal of the transfer to the connected account; expandable."""
