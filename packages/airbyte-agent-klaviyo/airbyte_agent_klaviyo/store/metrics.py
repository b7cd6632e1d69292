# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Records in the context store of `metrics`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

MetricsStoreColumn: TypeAlias = Literal["id", "attributes"]


class MetricsStoreRecordAttributes(Record):
    """Its values."""

    name: str | None = None
    """Name of the metric."""
    integration: dict[str, Any] | None = None
    """Where events come from."""
    created: str | None = None
    """When it was created."""
    updated: str | None = None
    """When it was last updated."""


class MetricsStoreRecord(Record):
    """A record of metrics in the context store."""

    id: str | None = None
    """Id of the metric."""
    attributes: MetricsStoreRecordAttributes | None = None
    """Its values."""
