# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records of `call_purposes`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Relationship, RelationshipList


class CallPurposeAttributes(Record):
    """Attributes of a purpose."""

    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the purpose was created."""
    name: str | None = None
    """Name."""
    order: int | None = None
    """Position."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the purpose last changed."""


class CallPurposeRelationships(Record):
    """Records that a purpose belongs with."""

    calls: RelationshipList | None = None
    """Calls."""
    creator: Relationship | None = None
    """User who created it."""


class CallPurpose(Record):
    """A purpose that calls can have."""

    attributes: CallPurposeAttributes
    """Its values."""
    id: int
    """Id of the purpose."""
    relationships: CallPurposeRelationships | None = None
    """Other records."""
    type: str
    """`callPurpose`."""
