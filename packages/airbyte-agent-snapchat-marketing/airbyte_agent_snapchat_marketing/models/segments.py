# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Records of `segments`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class CreationSpec(Record):
    """What a lookalike audience was made from."""

    seed_segment_id: str | None = None
    """Id of the audience that it is like."""
    country: str | None = None
    """Country, as an ISO 3166-1 code."""
    type: str | None = None
    """What counts more, such as `SIMILARITY` or `REACH`."""


class Segment(Record):
    """An audience."""

    id: str
    """Id of the audience."""
    name: str | None = None
    """Name of the audience."""
    created_at: dt.datetime | None = None
    """When the audience was created."""
    updated_at: dt.datetime | None = None
    """When the audience was last changed."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    organization_id: str | None = None
    """Id of the organization."""
    description: str | None = None
    """What it is for."""
    status: str | None = None
    """State, such as `ACTIVE`."""
    targetable_status: str | None = None
    """Whether ads can be shown to it, such as `READY` or `TOO_FEW_USERS`."""
    upload_status: str | None = None
    """How far the upload is, such as `COMPLETE`."""
    source_type: str | None = None
    """Where the people come from, such as `FIRST_PARTY` or `LOOKALIKE`."""
    retention_in_days: int | None = None
    """Days for which people are kept."""
    approximate_number_users: int | None = None
    """Number of people, about."""
    visible_to: list[str] | None = None
    """Who can see it."""
    creation_spec: CreationSpec | None = None
    """What a lookalike was made from."""
