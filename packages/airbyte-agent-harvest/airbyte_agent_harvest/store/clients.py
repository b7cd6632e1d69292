# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records in the context store of `clients`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ClientsStoreColumn: TypeAlias = Literal[
    "id", "name", "is_active", "address", "currency", "created_at", "updated_at"
]


class ClientsStoreRecord(Record):
    """A record of clients in the context store."""

    id: int | None = None
    """Id of the client."""
    name: str | None = None
    """Name of the client."""
    is_active: bool | None = None
    """Whether it is active, not archived."""
    address: str | None = None
    """Address."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it last changed."""
