# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records of `audiences`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class LookalikeSource(Record):
    """How a lookalike audience was made."""

    source_audience_id: str | None = None
    """Id of the audience that it resembles."""
    include_source: bool | None = None
    """Whether the source audience is part of it."""
    mobile_os: str | None = None
    """Operating system: `ALL`, `ANDROID` or `IOS`."""
    placements: list[str] | None = None
    """Where the audience can be used."""
    location_ids: list[str] | None = None
    """Ids of the locations."""
    audience_size: str | None = None
    """Size: `NARROW`, `BALANCED` or `BROAD`."""


class Audience(Record):
    """A custom audience."""

    audience_id: str
    """Id of the audience."""
    name: str | None = None
    """Name of the audience."""
    audience_type: str | None = None
    """Source of the audience, such as `Customer File`."""
    audience_sub_type: str | None = None
    """`NORMAL` or `REACH_FREQUENCY`."""
    calculate_type: str | None = None
    """What users are matched by, such as `MULTIPLE_TYPES`."""
    cover_num: int | None = None
    """Number of users."""
    shared: bool | None = None
    """Whether it was shared with other ad accounts."""
    is_creator: bool | None = None
    """Whether this ad account owns it."""
    is_valid: bool | None = None
    """Whether it can be used."""
    is_expiring: bool | None = None
    """Whether it is about to expire."""
    is_auto_refresh: bool | None = None
    """Whether it is updated automatically."""
    owner_id: str | None = None
    """Id of the ad account that owns it."""
    rule: str | None = None
    """Rule of the audience, as JSON text."""
    lookalike_spec: LookalikeSource | None = None
    """How a lookalike audience was made."""
    msg: str | None = None
    """Message about its state."""
    error_msg: str | None = None
    """Why it is not valid."""
    create_time: str | None = None
    """When it was created, in UTC, as `2026-01-31 12:00:00`."""
    expired_time: str | None = None
    """When it expires, in UTC, as `2026-01-31 12:00:00`."""
