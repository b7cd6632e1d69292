# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Reference(Record):
    """Another record, by id."""

    id: str | None = None
    """Id."""


class Person(Record):
    """A user or a contact, by id and email address."""

    id: str | None = None
    """Id."""
    email: str | None = None
    """Email address."""


class CustomFieldValue(Record):
    """The value of a custom field."""

    slug: str | None = None
    """Slug of the field."""
    value: str | None = None
    """Value of a field with one."""
    values: list[str] | None = None
    """Values of a field with several."""
