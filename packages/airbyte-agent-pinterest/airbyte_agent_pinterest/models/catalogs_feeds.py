# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records of `catalogs_feeds`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record


class CatalogsFeedCredentials(Record):
    """Credentials for downloading a feed."""

    password: str
    """Password."""
    username: str
    """User name."""


class CatalogsFeedProcessingSchedule(Record):
    """When a feed is downloaded each day."""

    time: str
    """Time of day, `HH:MM`."""
    timezone: str | None
    """IANA name of the time zone."""


class CatalogsFeed(Record):
    """A file that fills a catalog."""

    created_at: dt.datetime
    """When it was created."""
    id: str
    """Id of the feed."""
    updated_at: dt.datetime
    """When it was last updated."""
    catalog_type: Literal["RETAIL", "HOTEL", "CREATIVE_ASSETS"] | str
    """What the catalog has: products, hotels or creative assets."""
    credentials: CatalogsFeedCredentials | None
    """Credentials for downloading the feed."""
    default_availability: Literal["IN_STOCK", "OUT_OF_STOCK", "PREORDER"] | str | None = None
    """Availability of products that do not name any."""
    default_country: str | None = None
    """ISO 3166-1 code of the country."""
    default_currency: str | None
    """ISO 4217 code of the currency of prices that do not name any."""
    default_locale: str
    """Language of the descriptions, such as `en-US`."""
    format: Literal["TSV", "CSV", "XML"] | str
    """Format of the file."""
    location: str
    """URL that the feed is downloaded from."""
    name: str | None
    """Name of the feed."""
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None
    """When it should be downloaded each day."""
    status: Literal["ACTIVE", "INACTIVE"] | str
    """Whether it is in use."""
    catalog_id: str | None = None
    """Id of the catalog that it fills."""
