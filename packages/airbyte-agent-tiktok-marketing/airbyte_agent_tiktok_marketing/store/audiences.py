# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records in the context store of `audiences`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AudiencesStoreColumn: TypeAlias = Literal[
    "audience_id", "name", "audience_type", "cover_num", "shared", "is_valid", "create_time", "expired_time"
]


class AudiencesStoreRecord(Record):
    """A record of audiences in the context store."""

    audience_id: str | None = None
    """Id of the audience."""
    name: str | None = None
    """Name of the audience."""
    audience_type: str | None = None
    """Source of the audience, such as `Customer File`."""
    cover_num: int | None = None
    """Number of users."""
    shared: bool | None = None
    """Whether it was shared with other ad accounts."""
    is_valid: bool | None = None
    """Whether it can be used."""
    create_time: str | None = None
    """When it was created, in UTC, as `2026-01-31 12:00:00`."""
    expired_time: str | None = None
    """When it expires, in UTC, as `2026-01-31 12:00:00`."""
