# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Records in the context store of `flows`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

FlowsStoreColumn: TypeAlias = Literal["id", "attributes"]


class FlowsStoreRecordAttributes(Record):
    """Its values."""

    name: str | None = None
    """Name of the flow."""
    status: str | None = None
    """Status, such as draft, manual or live."""
    archived: bool | None = None
    """Whether it is archived."""
    trigger_type: str | None = None
    """What starts it."""
    created: str | None = None
    """When it was created."""
    updated: str | None = None
    """When it was last updated."""


class FlowsStoreRecord(Record):
    """A record of flows in the context store."""

    id: str | None = None
    """Id of the flow."""
    attributes: FlowsStoreRecordAttributes | None = None
    """Its values."""
