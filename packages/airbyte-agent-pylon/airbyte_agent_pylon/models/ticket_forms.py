# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `ticket_forms`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class FormField(Record):
    """A field of a form."""

    slug: str | None = None
    """Slug."""
    name: str | None = None
    """Name."""
    type: str | None = None
    """Kind of field."""
    description_html: str | None = None
    """Description in HTML."""


class TicketForm(Record):
    """A form by which customers create issues."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Slug."""
    description_html: str | None = None
    """Description in HTML."""
    fields: list[FormField] | None = None
    """Fields."""
    is_public: bool | None = None
    """Whether everyone may use it."""
    url: str | None = None
    """URL."""
