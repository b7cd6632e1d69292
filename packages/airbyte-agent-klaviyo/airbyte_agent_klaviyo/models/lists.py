# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Records of `lists`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import RelationshipList, ResourceLinks


class ListAttributes(Record):
    """Values of a list."""

    name: str | None = None
    """Name of the list."""
    created: dt.datetime | None = None
    """When it was created."""
    updated: dt.datetime | None = None
    """When it was last updated."""
    opt_in_process: Literal["double_opt_in", "single_opt_in"] | str | None = None
    """Whether subscribers confirm by email."""
    profile_count: int | None = None
    """How many profiles it has; only with `additional-fields`."""


class ListRelationships(Record):
    """Records that a list belongs with."""

    profiles: RelationshipList | None = None
    """Its profiles."""
    tags: RelationshipList | None = None
    """Its tags."""
    flow_triggers: RelationshipList | None = Field(default=None, alias="flow-triggers")
    """Flows that it starts."""


class List(Record):
    """A list that people subscribe to."""

    type: Literal["list"] | str
    """Kind of record."""
    id: str
    """Id of the list."""
    attributes: ListAttributes
    """Its values."""
    relationships: ListRelationships | None = None
    """Records that it belongs with."""
    links: ResourceLinks
    """URLs of it."""
