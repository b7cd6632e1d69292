# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""Records in the context store of `campaigns`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CampaignsStoreColumn: TypeAlias = Literal["id", "name", "status", "is_abtest", "created_at", "updated_at"]


class CampaignsStoreRecord(Record):
    """A record of campaigns in the context store."""

    id: str | None = None
    """Id of the campaign."""
    name: str | None = None
    """Name."""
    status: str | None = None
    """Status."""
    is_abtest: bool | None = None
    """Whether it has variants that are tested against each other."""
    created_at: str | None = None
    """When it was created, ISO 8601."""
    updated_at: str | None = None
    """When it was last changed, ISO 8601."""
