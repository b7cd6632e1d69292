# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""Records of `businesses`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Business(Record):
    """A business."""

    id: str
    """Id of the business."""
    name: str | None = None
    """Name of the business."""
    industry: str | None = None
    """Industry, such as `GAMING`."""
    country: str | None = None
    """Country, as an ISO 3166-1 alpha-3 code."""
    website_url: str | None = None
    """URL of the website."""
    phone: str | None = None
    """Phone number."""
    agency_affiliated: bool | None = None
    """Whether an agency is involved."""
    creator_id: str | None = None
    """Id of the member who created the business."""
    primary_contact_id: str | None = None
    """Id of the member who is the contact."""
    created_at: dt.datetime | None = None
    """When the business was created."""
    modified_at: dt.datetime | None = None
    """When the business was last changed."""
