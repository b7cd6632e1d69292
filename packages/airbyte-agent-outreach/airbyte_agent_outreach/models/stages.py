# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records of `stages`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Relationship, RelationshipList


class StageAttributes(Record):
    """Attributes of a stage."""

    color: str | None = None
    """Color, such as `#5951ff`."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the stage was created."""
    name: str | None = None
    """Name."""
    order: int | None = None
    """Position."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the stage last changed."""


class StageRelationships(Record):
    """Records that a stage belongs with."""

    creator: Relationship | None = None
    """User who created it."""
    prospects: RelationshipList | None = None
    """Prospects."""
    updater: Relationship | None = None
    """User who last changed it."""


class Stage(Record):
    """A stage that prospects are in."""

    attributes: StageAttributes
    """Its values."""
    id: int
    """Id of the stage."""
    relationships: StageRelationships | None = None
    """Other records."""
    type: str
    """`stage`."""
