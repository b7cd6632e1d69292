# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records of `segments`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class Segment(Record):
    """Contacts or companies that fit a set of rules."""

    type: str | None = None
    """Always `segment`."""
    id: str
    """Id of the segment."""
    name: str | None = None
    """Name of the segment."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When its rules last changed, Unix time in seconds."""
    person_type: Literal["contact", "user"] | str | None = None
    """Whether it holds leads or users."""
    count: int | None = None
    """Number of contacts; only with `include_count`."""
