# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Records of `list_disputes`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import Link, Money


class Cryptocurrency(Record):
    """An amount of a cryptocurrency."""

    asset_symbol: Literal["BTC", "ETH", "BCH", "LTC"] | str
    """Symbol of the cryptocurrency."""
    quantity: str
    """Amount, as a decimal number in text."""


class Dispute(Record):
    """A buyer's complaint about a transaction."""

    dispute_id: str | None = None
    """Id of the dispute."""
    create_time: dt.datetime | None = None
    """When it was created."""
    update_time: dt.datetime | None = None
    """When it was last updated."""
    reason: (
        Literal[
            "MERCHANDISE_OR_SERVICE_NOT_RECEIVED",
            "MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED",
            "UNAUTHORISED",
            "CREDIT_NOT_PROCESSED",
            "DUPLICATE_TRANSACTION",
            "INCORRECT_AMOUNT",
            "PAYMENT_BY_OTHER_MEANS",
            "CANCELED_RECURRING_BILLING",
            "PROBLEM_WITH_REMITTANCE",
            "OTHER",
        ]
        | str
        | None
    ) = None
    """Why the buyer complains."""
    status: (
        Literal[
            "OPEN",
            "WAITING_FOR_BUYER_RESPONSE",
            "WAITING_FOR_SELLER_RESPONSE",
            "UNDER_REVIEW",
            "RESOLVED",
            "OTHER",
        ]
        | str
        | None
    ) = None
    """Status, the same for all parties."""
    dispute_state: (
        Literal[
            "OPEN_INQUIRIES",
            "REQUIRED_ACTION",
            "REQUIRED_OTHER_PARTY_ACTION",
            "UNDER_PAYPAL_REVIEW",
            "APPEALABLE",
            "RESOLVED",
        ]
        | str
        | None
    ) = None
    """State as this party sees it."""
    dispute_amount: Money | None = None
    """Disputed amount."""
    dispute_asset: Cryptocurrency | None = None
    """Disputed cryptocurrency."""
    dispute_life_cycle_stage: (
        Literal["INQUIRY", "CHARGEBACK", "PRE_ARBITRATION", "ARBITRATION"] | str | None
    ) = None
    """Stage."""
    dispute_channel: Literal["INTERNAL", "EXTERNAL", "ALERT"] | str | None = None
    """Where it was opened."""
    buyer_response_due_date: dt.datetime | None = None
    """When the buyer must have answered."""
    seller_response_due_date: dt.datetime | None = None
    """When the merchant must have answered."""
    links: list[Link] | None = None
    """Links to related calls."""
