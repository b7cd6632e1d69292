# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Records in the context store of `list_disputes`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ListDisputesStoreColumn: TypeAlias = Literal[
    "dispute_id",
    "reason",
    "status",
    "dispute_state",
    "dispute_life_cycle_stage",
    "dispute_channel",
    "dispute_amount",
    "create_time",
    "update_time",
]


class ListDisputesStoreRecordDisputeAmount(Record):
    """Disputed amount."""

    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    value: str | None = None
    """Amount, as a decimal number in text."""


class ListDisputesStoreRecord(Record):
    """A record of list_disputes in the context store."""

    dispute_id: str | None = None
    """Id of the dispute."""
    reason: str | None = None
    """Why the buyer complains."""
    status: str | None = None
    """Status."""
    dispute_state: str | None = None
    """State as this party sees it."""
    dispute_life_cycle_stage: str | None = None
    """Stage."""
    dispute_channel: str | None = None
    """Where it was opened."""
    dispute_amount: ListDisputesStoreRecordDisputeAmount | None = None
    """Disputed amount."""
    create_time: str | None = None
    """When it was created."""
    update_time: str | None = None
    """When it was last updated."""
