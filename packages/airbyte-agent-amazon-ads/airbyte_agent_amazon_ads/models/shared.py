# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field


class PlacementBidding(Record):
    """How bids are changed for a placement."""

    placement: str | None = None
    """Placement, such as `PLACEMENT_TOP`."""
    percentage: float | None = None
    """Percentage that is added to the bid."""


class ServingDetail(Record):
    """A reason of a serving status."""

    name: str | None = None
    """Name of the reason."""
    message: str | None = None
    """The reason in words."""
    help_url: str | None = Field(default=None, alias="helpUrl")
    """Page about it."""


class ServingState(Record):
    """How something is delivered."""

    serving_status: str | None = Field(default=None, alias="servingStatus")
    """State of delivery, such as `CAMPAIGN_STATUS_ENABLED`."""
    serving_status_details: list[ServingDetail] | None = Field(default=None, alias="servingStatusDetails")
    """Reasons of the state."""
    status_reasons: list[str] | None = Field(default=None, alias="statusReasons")
    """Names of the reasons."""
    creation_date_time: dt.datetime | None = Field(default=None, alias="creationDateTime")
    """When it was created."""
    last_update_date_time: dt.datetime | None = Field(default=None, alias="lastUpdateDateTime")
    """When it was last changed."""
    creation_date: int | None = Field(default=None, alias="creationDate")
    """When it was created, in milliseconds since 1970."""
    last_update_date: int | None = Field(default=None, alias="lastUpdateDate")
    """When it was last changed, in milliseconds since 1970."""


class TargetingExpression(Record):
    """A part of a targeting expression."""

    type: str | None = None
    """What is targeted by, such as `ASIN_CATEGORY_SAME_AS`."""
    value: str | None = None
    """Value, such as the id of a category."""
