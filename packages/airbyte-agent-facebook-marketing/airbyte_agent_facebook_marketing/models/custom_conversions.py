# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records of `custom_conversions`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .pixels import AdsPixel
from .shared import Business


class ExternalEventSource(Record):
    """A source of events."""

    id: str | None = None
    """Id of the source."""
    name: str | None = None
    """Name of the source."""
    source_type: str | None = None
    """Kind of source."""


class CustomConversion(Record):
    """A custom conversion."""

    id: str
    """Id of the custom conversion."""
    account_id: str | None = None
    """Number of the ad account."""
    name: str | None = None
    """Name of the custom conversion."""
    description: str | None = None
    """What it is for."""
    rule: str | None = None
    """Which events count, as JSON text."""
    aggregation_rule: str | None = None
    """How events are added up, as JSON text."""
    custom_event_type: (
        Literal[
            "ADD_PAYMENT_INFO",
            "ADD_TO_CART",
            "ADD_TO_WISHLIST",
            "COMPLETE_REGISTRATION",
            "CONTACT",
            "CONTENT_VIEW",
            "CUSTOMIZE_PRODUCT",
            "DONATE",
            "FACEBOOK_SELECTED",
            "FIND_LOCATION",
            "INITIATED_CHECKOUT",
            "LEAD",
            "LISTING_INTERACTION",
            "OTHER",
            "PURCHASE",
            "SCHEDULE",
            "SEARCH",
            "START_TRIAL",
            "SUBMIT_APPLICATION",
            "SUBSCRIBE",
        ]
        | str
        | None
    ) = None
    """Kind of event that it counts as, such as `PURCHASE`."""
    event_source_type: str | None = None
    """Kind of source of the events, such as `pixel`."""
    data_sources: list[ExternalEventSource] | None = None
    """Sources of the events."""
    default_conversion_value: int | None = None
    """Worth of a conversion that comes without one."""
    pixel: AdsPixel | None = None
    """Pixel whose events count."""
    business: Business | None = None
    """Business that owns it."""
    is_archived: bool | None = None
    """Whether it was archived."""
    is_unavailable: bool | None = None
    """Whether it can no longer be used."""
    retention_days: int | None = None
    """For how many days people are kept."""
    creation_time: dt.datetime | None = None
    """When it was created."""
    first_fired_time: dt.datetime | None = None
    """When it first counted an event."""
    last_fired_time: dt.datetime | None = None
    """When it last counted an event."""
