# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `collections`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Collection(Record):
    """A collection of articles."""

    id: str | None = None
    """Id."""
    title: str | None = None
    """Title."""
    slug: str | None = None
    """Slug."""
    created_at: str | None = None
    """When it was created."""
    description: str | None = None
    """Description."""
    parent_collection_id: str | None = None
    """Id of the collection that contains it."""
