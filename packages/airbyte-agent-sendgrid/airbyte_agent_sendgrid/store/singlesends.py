# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records in the context store of `singlesends`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SinglesendsStoreColumn: TypeAlias = Literal[
    "id", "name", "status", "categories", "send_at", "is_abtest", "created_at", "updated_at"
]


class SinglesendsStoreRecord(Record):
    """A record of singlesends in the context store."""

    id: str | None = None
    """Id of the Single Send."""
    name: str | None = None
    """Name."""
    status: str | None = None
    """Status."""
    categories: list[Any] | None = None
    """Categories."""
    send_at: str | None = None
    """When it is sent; without effect on drafts."""
    is_abtest: bool | None = None
    """Whether it has variants that are tested against each other."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last changed."""
