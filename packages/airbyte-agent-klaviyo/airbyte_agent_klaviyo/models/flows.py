# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Records of `flows`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import RelationshipList, ResourceLinks


class FlowAttributes(Record):
    """Values of a flow."""

    name: str | None = None
    """Name of the flow."""
    status: str | None = None
    """Status, such as `draft`, `manual` or `live`."""
    archived: bool | None = None
    """Whether it is archived."""
    created: dt.datetime | None = None
    """When it was created."""
    updated: dt.datetime | None = None
    """When it was last updated."""
    trigger_type: (
        Literal["Added to List", "Date Based", "Low Inventory", "Metric", "Price Drop", "Unconfigured"]
        | str
        | None
    ) = None
    """What starts it."""
    definition: dict[str, Any] | None = None
    """Triggers and actions; only with `additional-fields`."""


class FlowRelationships(Record):
    """Records that a flow belongs with."""

    flow_actions: RelationshipList | None = Field(default=None, alias="flow-actions")
    """Its actions."""
    tags: RelationshipList | None = None
    """Its tags."""


class Flow(Record):
    """A sequence of messages that something starts."""

    type: Literal["flow"] | str
    """Kind of record."""
    id: str
    """Id of the flow."""
    attributes: FlowAttributes
    """Its values."""
    relationships: FlowRelationships | None = None
    """Records that it belongs with."""
    links: ResourceLinks
    """URLs of it."""
