# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records of `call_dispositions`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Relationship, RelationshipList


class CallDispositionAttributes(Record):
    """Attributes of a disposition."""

    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the disposition was created."""
    name: str | None = None
    """Name."""
    order: int | None = None
    """Position."""
    outcome: str | None = None
    """`Answered` or `Not Answered`."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the disposition last changed."""


class CallDispositionRelationships(Record):
    """Records that a disposition belongs with."""

    calls: RelationshipList | None = None
    """Calls."""
    creator: Relationship | None = None
    """User who created it."""


class CallDisposition(Record):
    """A result that calls can have."""

    attributes: CallDispositionAttributes
    """Its values."""
    id: int
    """Id of the disposition."""
    relationships: CallDispositionRelationships | None = None
    """Other records."""
    type: str
    """`callDisposition`."""
