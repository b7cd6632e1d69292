# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `disputes`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Dispute(Record):
    """A dispute about a payment by Shopify Payments."""

    id: int
    """Id of the dispute."""
    order_id: int | None = None
    """Id of the order."""
    type: str | None = None
    """`inquiry` or `chargeback`."""
    amount: str | None = None
    """Amount, a decimal number in a text."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    reason: str | None = None
    """Reason that the bank gave."""
    network_reason_code: str | None = None
    """Reason as a code of the card network."""
    status: str | None = None
    """Status, as in `needs_response`, `under_review`, `won` or `lost`."""
    evidence_due_by: dt.datetime | None = None
    """Until when evidence can be sent."""
    evidence_sent_on: dt.datetime | None = None
    """When evidence was sent."""
    finalized_on: str | None = None
    """When it was decided."""
    initiated_at: dt.datetime | None = None
    """When it began."""
