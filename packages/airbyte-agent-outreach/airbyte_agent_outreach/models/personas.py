# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records of `personas`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import RelationshipList


class PersonaAttributes(Record):
    """Attributes of a persona."""

    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the persona was created."""
    description: str | None = None
    """Description."""
    name: str | None = None
    """Name."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the persona last changed."""


class PersonaRelationships(Record):
    """Records that a persona belongs with."""

    prospects: RelationshipList | None = None
    """Prospects."""


class Persona(Record):
    """A kind of person, by which prospects are grouped."""

    attributes: PersonaAttributes
    """Its values."""
    id: int
    """Id of the persona."""
    relationships: PersonaRelationships | None = None
    """Other records."""
    type: str
    """`persona`."""
