# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records in the context store of `escalations`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

EscalationsStoreColumn: TypeAlias = Literal[
    "id", "title", "status", "escalation_path_id", "priority", "created_at", "updated_at"
]


class EscalationsStoreRecordPriority(Record):
    """Priority."""

    name: str | None = None
    """Name."""


class EscalationsStoreRecord(Record):
    """A record of escalations in the context store."""

    id: str | None = None
    """Id."""
    title: str | None = None
    """Title."""
    status: str | None = None
    """Status."""
    escalation_path_id: str | None = None
    """Id of the escalation path."""
    priority: EscalationsStoreRecordPriority | None = None
    """Priority."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last changed."""
