# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records of `segments`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record


class Segment(Record):
    """A segment of a list, or a tag."""

    id: int | None = None
    """Id."""
    name: str | None = None
    """Name."""
    member_count: int | None = None
    """How many members it has."""
    type: Literal["saved", "static", "fuzzy"] | str | None = None
    """Kind: `static` is a tag."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it last changed."""
    options: dict[str, Any] | None = None
    """Conditions."""
    list_id: str | None = None
    """Id of the list."""
