# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records of `tags`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import Reference


class Tag(Record):
    """A label for contacts, companies and conversations."""

    type: str | None = None
    """Always `tag`."""
    id: str
    """Id of the tag."""
    name: str | None = None
    """Name of the tag."""
    applied_at: int | None = None
    """When it was added to the record, Unix time in seconds; only on a record's tags."""
    applied_by: Reference | None = None
    """Admin who added it to the record; only on a record's tags."""


class TaggedRecord(Record):
    """Whether a record has a tag now."""

    id: str
    """Id of the contact or company."""
    tagged: bool | None = None
    """Whether it has the tag."""


class SavedTag(Record):
    """A tag that was created or changed, and what it was added to."""

    type: str | None = None
    """Always `tag`."""
    id: str
    """Id of the tag."""
    name: str | None = None
    """Name of the tag."""
    users: list[TaggedRecord] | None = None
    """Contacts it was added to."""
    companies: list[TaggedRecord] | None = None
    """Companies it was added to or removed from."""
