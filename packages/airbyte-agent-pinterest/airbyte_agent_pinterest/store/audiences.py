# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records in the context store of `audiences`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AudiencesStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "ad_account_id",
    "audience_type",
    "description",
    "size",
    "status",
    "created_timestamp",
    "updated_timestamp",
]


class AudiencesStoreRecord(Record):
    """A record of audiences in the context store."""

    id: str | None = None
    """Id of the audience."""
    name: str | None = None
    """Name of the audience."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    audience_type: str | None = None
    """Kind of the audience, such as VISITOR."""
    description: str | None = None
    """Description."""
    size: int | None = None
    """How many users it has."""
    status: str | None = None
    """READY, INITIALIZING or TOO_SMALL."""
    created_timestamp: int | None = None
    """When it was created, in Unix time, seconds."""
    updated_timestamp: int | None = None
    """When it was last updated, in Unix time, seconds."""
