# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Records of `events`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import RelationshipLinks, RelationshipList, ResourceLinks, ResourceReference


class EventAttributes(Record):
    """Values of an event."""

    timestamp: int | None = None
    """When it happened, Unix time in seconds."""
    event_properties: dict[str, Any] | None = None
    """What happened, by your own keys and those of the integration."""
    datetime: dt.datetime | None = None
    """When it happened."""
    uuid: str | None = None
    """UUID of the event."""


class Relationship(Record):
    """Another record."""

    data: ResourceReference | None = None
    """The other record."""
    links: RelationshipLinks | None = None
    """URLs of the other record."""


class EventRelationships(Record):
    """Records that an event belongs with."""

    profile: Relationship | None = None
    """Who did it."""
    metric: Relationship | None = None
    """What kind of event it is."""
    attributions: RelationshipList | None = None
    """Messages that it is attributed to."""


class Event(Record):
    """What a profile did, and when."""

    type: Literal["event"] | str
    """Kind of record."""
    id: str
    """Id of the event."""
    attributes: EventAttributes
    """Its values."""
    relationships: EventRelationships | None = None
    """Records that it belongs with."""
    links: ResourceLinks
    """URLs of it."""
