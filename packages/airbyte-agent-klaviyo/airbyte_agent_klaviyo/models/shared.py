# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class ResourceReference(Record):
    """Kind and id of a record."""

    type: str
    """Kind of record."""
    id: str
    """Id of the record."""


class RelationshipLinks(Record):
    """URLs of other records."""

    self: str
    """URL of the ids."""
    related: str
    """URL of the records."""


class RelationshipList(Record):
    """Other records."""

    data: list[ResourceReference] | None = None
    """The other records."""
    links: RelationshipLinks | None = None
    """URLs of the other records."""


class ResourceLinks(Record):
    """URLs of a record."""

    self: str
    """Its own URL."""
