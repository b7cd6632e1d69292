# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record


class Business(Record):
    """A business."""

    id: str | None = None
    """Id of the business."""
    name: str | None = None
    """Name of the business."""


class AdCampaignIssuesInfo(Record):
    """What keeps ads of an ad set or campaign from running."""

    level: str | None = None
    """Where the problem is, such as `AD`."""
    error_code: int | None = None
    """Number of the problem."""
    error_summary: str | None = None
    """Problem in a few words."""
    error_message: str | None = None
    """Problem in detail."""
    error_type: str | None = None
    """Kind of problem, such as `HARD_ERROR`."""


class AdPromotedObject(Record):
    """What is promoted."""

    application_id: str | None = None
    """Id of the app."""
    object_store_url: str | None = None
    """URL of the app in its store."""
    page_id: str | None = None
    """Id of the page."""
    pixel_id: str | None = None
    """Id of the pixel."""
    pixel_rule: str | None = None
    """Which events of the pixel count, as JSON text."""
    custom_event_type: (
        Literal[
            "ACHIEVEMENT_UNLOCKED",
            "ADD_PAYMENT_INFO",
            "ADD_TO_CART",
            "ADD_TO_WISHLIST",
            "AD_IMPRESSION",
            "COMPLETE_REGISTRATION",
            "CONTACT",
            "CONTENT_VIEW",
            "CUSTOMIZE_PRODUCT",
            "D2_RETENTION",
            "D7_RETENTION",
            "DONATE",
            "FIND_LOCATION",
            "INITIATED_CHECKOUT",
            "LEAD",
            "LEVEL_ACHIEVED",
            "LISTING_INTERACTION",
            "MESSAGING_CONVERSATION_STARTED_7D",
            "OTHER",
            "PURCHASE",
            "RATE",
            "SCHEDULE",
            "SEARCH",
            "SERVICE_BOOKING_REQUEST",
            "SPENT_CREDITS",
            "START_TRIAL",
            "SUBMIT_APPLICATION",
            "SUBSCRIBE",
            "TUTORIAL_COMPLETION",
        ]
        | str
        | None
    ) = None
    """Kind of event, such as `PURCHASE`."""
    custom_event_str: str | None = None
    """Name of the event, if its kind is `OTHER`."""
    custom_conversion_id: str | None = None
    """Id of the custom conversion."""
    event_id: str | None = None
    """Id of the Facebook event."""
    offer_id: str | None = None
    """Id of the offer."""
    offline_conversion_data_set_id: str | None = None
    """Id of the offline events."""
    place_page_set_id: str | None = None
    """Id of the set of places."""
    product_catalog_id: str | None = None
    """Id of the catalog."""
    product_set_id: str | None = None
    """Id of the set of products."""
    whatsapp_phone_number: str | None = None
    """WhatsApp number that people write to."""


class AdLabel(Record):
    """A label."""

    id: str | None = None
    """Id of the label."""
    name: str | None = None
    """Name of the label."""
    created_time: dt.datetime | None = None
    """When the label was created."""
    updated_time: dt.datetime | None = None
    """When the label was last changed."""


class Created(Record):
    """What was created."""

    id: str
    """Id of what was created."""


class Updated(Record):
    """The result of a change."""

    success: bool
    """Whether it was changed."""


class TargetingGeoLocationRegion(Record):
    """A state or province."""

    key: str | None = None
    """Key of the region."""
    name: str | None = None
    """Name of the region."""
    country: str | None = None
    """Country, as an ISO 3166-1 code."""


class TargetingGeoLocationCity(Record):
    """A city."""

    key: str | None = None
    """Key of the city."""
    name: str | None = None
    """Name of the city."""
    country: str | None = None
    """Country, as an ISO 3166-1 code."""
    region: str | None = None
    """Name of the region."""
    region_id: str | None = None
    """Id of the region."""
    radius: int | None = None
    """Distance around the city."""
    distance_unit: str | None = None
    """Unit of the distance, `mile` or `kilometer`."""


class TargetingGeoLocationZip(Record):
    """A postal code."""

    key: str | None = None
    """Key of the postal code, such as `US:94304`."""
    name: str | None = None
    """Postal code."""
    country: str | None = None
    """Country, as an ISO 3166-1 code."""
    region_id: int | None = None
    """Id of the region."""


class TargetingGeoLocation(Record):
    """Places."""

    countries: list[str] | None = None
    """Countries, as ISO 3166-1 codes."""
    country_groups: list[str] | None = None
    """Groups of countries, such as `worldwide`."""
    regions: list[TargetingGeoLocationRegion] | None = None
    """States and provinces."""
    cities: list[TargetingGeoLocationCity] | None = None
    """Cities."""
    zips: list[TargetingGeoLocationZip] | None = None
    """Postal codes."""
    location_types: list[str] | None = None
    """Whether people live there or were there."""


class IDName(Record):
    """An id with its name."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class FlexibleTargeting(Record):
    """A group of people."""

    interests: list[IDName] | None = None
    """Interests."""
    behaviors: list[IDName] | None = None
    """Behaviors."""
    life_events: list[IDName] | None = None
    """Events in life."""
    industries: list[IDName] | None = None
    """Industries that people work in."""
    custom_audiences: list[IDName] | None = None
    """Audiences."""


class RawCustomAudience(Record):
    """An audience."""

    id: str | None = None
    """Id of the audience."""
    name: str | None = None
    """Name of the audience."""


class Targeting(Record):
    """Who sees ads."""

    age_min: int | None = None
    """Youngest age."""
    age_max: int | None = None
    """Oldest age."""
    genders: list[int] | None = None
    """Genders: 1 for men, 2 for women; all if absent."""
    geo_locations: TargetingGeoLocation | None = None
    """Places."""
    excluded_geo_locations: TargetingGeoLocation | None = None
    """Places that are left out."""
    locales: list[int] | None = None
    """Numbers of the languages."""
    interests: list[IDName] | None = None
    """Interests."""
    behaviors: list[IDName] | None = None
    """Behaviors."""
    life_events: list[IDName] | None = None
    """Events in life."""
    industries: list[IDName] | None = None
    """Industries that people work in."""
    flexible_spec: list[FlexibleTargeting] | None = None
    """Groups of which a person has to be in each."""
    exclusions: FlexibleTargeting | None = None
    """Groups that are left out."""
    custom_audiences: list[RawCustomAudience] | None = None
    """Audiences."""
    excluded_custom_audiences: list[RawCustomAudience] | None = None
    """Audiences that are left out."""
    device_platforms: list[Literal["desktop", "mobile"] | str] | None = None
    """Kinds of device."""
    publisher_platforms: list[str] | None = None
    """Apps and networks, such as `instagram`."""
    facebook_positions: list[str] | None = None
    """Placements on Facebook, such as `feed`."""
    instagram_positions: list[str] | None = None
    """Placements on Instagram, such as `stream`."""
    messenger_positions: list[str] | None = None
    """Placements in Messenger."""
    audience_network_positions: list[str] | None = None
    """Placements in the Audience Network."""
    user_os: list[str] | None = None
    """Operating systems, such as `iOS`."""
    user_device: list[str] | None = None
    """Devices."""
    targeting_optimization: str | None = None
    """Whether the audience may be extended."""
    brand_safety_content_filter_levels: list[str] | None = None
    """How strictly unsafe content is avoided."""
