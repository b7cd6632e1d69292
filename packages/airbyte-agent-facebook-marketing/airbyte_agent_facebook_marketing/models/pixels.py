# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records of `pixels`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .ad_accounts import AdAccount
from .current_user import User
from .shared import Business


class AdsPixel(Record):
    """A pixel, also called a dataset."""

    id: str
    """Id of the pixel."""
    name: str | None = None
    """Name of the pixel."""
    code: str | None = None
    """Code for websites, in HTML."""
    creation_time: dt.datetime | None = None
    """When the pixel was created."""
    last_fired_time: dt.datetime | None = None
    """When the pixel last sent an event."""
    data_use_setting: str | None = None
    """What its data may be used for."""
    automatic_matching_fields: list[str] | None = None
    """Customer data that is matched automatically, such as `em` for email addresses."""
    enable_automatic_matching: bool | None = None
    """Whether customer data is matched automatically."""
    first_party_cookie_status: str | None = None
    """Whether the website's own cookies are used."""
    can_proxy: bool | None = None
    """Whether the user may change it through an agency."""
    is_created_by_business: bool | None = None
    """Whether a business created it."""
    is_unavailable: bool | None = None
    """Whether it can no longer be used."""
    is_crm: bool | None = None
    """Whether its events come from a CRM system."""
    is_consolidated_container: bool | None = None
    """Whether events of other sources were merged into it."""
    creator: User | None = None
    """User who created it."""
    owner_ad_account: AdAccount | None = None
    """Ad account that owns it."""
    owner_business: Business | None = None
    """Business that owns it."""
    description: str | None = None
    """What it is for."""
    duplicate_entries: int | None = None
    """Events that were there before."""
    event_stats: str | None = None
    """Figures of its events, as JSON text."""
    event_time_max: int | None = None
    """Time of the newest event, in seconds since 1970."""
    event_time_min: int | None = None
    """Time of the oldest event, in seconds since 1970."""
    matched_entries: int | None = None
    """Events that were matched to people."""
    valid_entries: int | None = None
    """Events that were complete."""
    match_rate_approx: int | None = None
    """Percentage of events that were matched to people."""
