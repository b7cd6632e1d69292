# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Records in the context store of `list_payments`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ListPaymentsStoreColumn: TypeAlias = Literal[
    "id", "intent", "state", "payer", "transactions", "create_time", "update_time"
]


class ListPaymentsStoreRecord(Record):
    """A record of list_payments in the context store."""

    id: str | None = None
    """Id of the payment."""
    intent: str | None = None
    """sale, authorize or order."""
    state: str | None = None
    """State of the payment."""
    payer: dict[str, Any] | None = None
    """Who pays."""
    transactions: list[Any] | None = None
    """What is paid for."""
    create_time: str | None = None
    """When it was created."""
    update_time: str | None = None
    """When it was last updated."""
