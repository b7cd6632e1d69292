# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class ResourceReference(Record):
    """Another record."""

    type: str
    """Kind of record."""
    id: int
    """Id of the record."""


class RelationshipLinks(Record):
    """URL of the record."""

    related: str | None = None
    """URL of the record."""


class Relationship(Record):
    """A relationship to one record."""

    data: ResourceReference | None = None
    """The record; null if there is none."""
    links: RelationshipLinks | None = None
    """URL of the record."""


class RelationshipListLinks(Record):
    """URL of their list."""

    related: str | None = None
    """URL of the list."""


class RelationshipList(Record):
    """A relationship to several records."""

    data: list[ResourceReference] | None = None
    """The records, if they are part of the response."""
    links: RelationshipListLinks | None = None
    """URL of their list."""
