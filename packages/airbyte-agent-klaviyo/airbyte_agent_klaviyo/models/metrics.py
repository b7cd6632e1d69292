# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Records of `metrics`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import RelationshipList, ResourceLinks


class MetricAttributes(Record):
    """Values of a metric."""

    name: str | None = None
    """Name of the metric."""
    created: dt.datetime | None = None
    """When it was created."""
    updated: dt.datetime | None = None
    """When it was last updated."""
    integration: dict[str, Any] | None = None
    """Where its events come from."""


class MetricRelationships(Record):
    """Records that a metric belongs with."""

    flow_triggers: RelationshipList | None = Field(default=None, alias="flow-triggers")
    """Flows that it starts."""


class Metric(Record):
    """A kind of event."""

    type: Literal["metric"] | str
    """Kind of record."""
    id: str
    """Id of the metric."""
    attributes: MetricAttributes
    """Its values."""
    relationships: MetricRelationships | None = None
    """Records that it belongs with."""
    links: ResourceLinks
    """URLs of it."""
