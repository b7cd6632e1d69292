# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records of `segments`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Segment(Record):
    """A segment of people."""

    id: int
    """Id of the segment."""
    deduplicate_id: str | None = None
    """Id and time of the last update, as `id:timestamp`."""
    name: str
    """Name of the segment."""
    description: str | None = None
    """Description."""
    type: str | None = None
    """`dynamic` or `manual`."""
    state: str | None = None
    """Whether it is complete: `events`, `build`, `events_queued`, `build_queued` or `finished`."""
    progress: int | None = None
    """Percentage that is complete; null once finished."""
    tags: list[str] | None = None
    """Tags."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When it was last updated, Unix time in seconds."""
