# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records in the context store of `alerts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AlertsStoreColumn: TypeAlias = Literal[
    "id",
    "title",
    "description",
    "status",
    "alert_source_id",
    "deduplication_key",
    "source_url",
    "created_at",
    "resolved_at",
]


class AlertsStoreRecord(Record):
    """A record of alerts in the context store."""

    id: str | None = None
    """Id."""
    title: str | None = None
    """Title."""
    description: str | None = None
    """Description."""
    status: str | None = None
    """Status."""
    alert_source_id: str | None = None
    """Id of the source that the alert came from."""
    deduplication_key: str | None = None
    """Key that identifies repeated alerts."""
    source_url: str | None = None
    """URL of the alert at its source."""
    created_at: str | None = None
    """When it was created."""
    resolved_at: str | None = None
    """When it was resolved."""
