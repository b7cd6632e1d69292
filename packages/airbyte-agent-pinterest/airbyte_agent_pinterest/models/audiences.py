# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records of `audiences`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record


class VisitorLineItem(Record):
    """A product of an event."""

    product_brand: str | None = None
    """Brand of the product."""
    product_category: str | None = None
    """Category of the product."""
    product_id: int | None = None
    """Id of the product."""
    product_name: str | None = None
    """Name of the product."""
    product_price: str | None = None
    """Price of the product."""
    product_quantity: int | None = None
    """How many were bought."""
    product_variant: str | None = None
    """Variant of the product."""
    product_variant_id: str | None = None
    """Id of the variant."""


class VisitorEventData(Record):
    """What an event of a conversion tag must be about."""

    currency: (
        Literal[
            "UNK",
            "USD",
            "GBP",
            "CAD",
            "EUR",
            "AUD",
            "NZD",
            "SEK",
            "ILS",
            "CHF",
            "HKD",
            "JPY",
            "SGD",
            "KRW",
            "NOK",
            "DKK",
            "PLN",
            "RON",
            "HUF",
            "CZK",
            "BRL",
            "MXN",
            "ARS",
            "CLP",
            "COP",
            "INR",
            "TRY",
        ]
        | str
        | None
    ) = None
    """ISO 4217 code of the currency."""
    lead_type: str | None = None
    """Kind of lead."""
    line_items: VisitorLineItem | None = None
    """Product."""
    order_id: str | None = None
    """Id of the order."""
    order_quantity: int | None = None
    """How many products were ordered."""
    page_name: str | None = None
    """Name of the page."""
    promo_code: str | None = None
    """Promotion code."""
    property: str | None = None
    """Brand or site that the event belongs to."""
    search_query: str | None = None
    """Text that was searched for."""
    value: str | None = None
    """Value of the event."""
    video_title: str | None = None
    """Title of the video."""


class AudienceRule(Record):
    """Who belongs to an audience."""

    ad_account_id: str | None = None
    """Id of the ad account."""
    ad_id: list[str] | None = None
    """Ids of ads that users engaged with."""
    campaign_id: list[str] | None = None
    """Ids of campaigns that users engaged with."""
    country: str | None = None
    """ISO 3166-1 code of the country."""
    customer_list_id: str | None = None
    """Id of the customer list."""
    engagement_domain: list[str] | None = None
    """Verified domains that pins lead to."""
    engagement_type: str | None = None
    """What users did: `click`, `save`, `closeup`, `comment` or `like`; anything if absent."""
    engager_type: int | None = None
    """Kind of engagement, 1 or 2."""
    event: str | None = None
    """Event of the conversion tag, such as `checkout`, or one of your own."""
    event_data: VisitorEventData | None = None
    """What the event must be about."""
    event_source: dict[str, Any] | None = None
    """Where events come from, as `{"=": ["web"]}`: `web`, `mobile`, `offline`."""
    ingestion_source: dict[str, Any] | None = None
    """How events were received, as `{"=": ["tag"]}`: `tag`, `mmp`, `file_upload`, `conversions_api`."""
    objective_type: (
        list[
            Literal["AWARENESS", "CONSIDERATION", "WEB_CONVERSION", "CATALOG_SALES", "VIDEO_COMPLETION"] | str
        ]
        | None
    ) = None
    """Objectives of campaigns that users engaged with."""
    percentage: int | None = None
    """Size of the audience, in percent of the users of the country, from 1 to 10."""
    pin_id: list[str] | None = None
    """Ids of pins that users engaged with."""
    prefill: bool | None = None
    """Whether past events count."""
    retention_days: int | None = None
    """Days that a user stays in the audience, from 1 to 540."""
    seed_id: list[str] | None = None
    """Ids of the audiences that it is to resemble."""
    url: list[str] | None = None
    """URLs of pins, or of pages that were visited."""
    visitor_source_id: str | None = None
    """Id of the conversion tag."""


class Audience(Record):
    """A group of users that ads can be shown to."""

    ad_account_id: str | None = None
    """Id of the ad account."""
    audience_type: str | None = None
    """What it is made of: `CUSTOMER_LIST`, `VISITOR`, `ENGAGEMENT` or `ACTALIKE`."""
    created_by_company_name: str | None = None
    """Company that made it."""
    created_timestamp: int | None = None
    """When it was created, Unix time in seconds."""
    description: str | None = None
    """Description of the audience."""
    id: str | None = None
    """Id of the audience."""
    name: str | None = None
    """Name of the audience."""
    rule: AudienceRule | None = None
    """Who belongs to it."""
    size: int | None = None
    """How many users it has."""
    status: str | None = None
    """`READY`, `INITIALIZING`, or `TOO_SMALL` with fewer than 100 users."""
    type: str | None = None
    """Always `audience`."""
    updated_timestamp: int | None = None
    """When it was last updated, Unix time in seconds."""
