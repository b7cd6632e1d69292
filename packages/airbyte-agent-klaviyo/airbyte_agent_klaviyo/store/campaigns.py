# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Records in the context store of `campaigns`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CampaignsStoreColumn: TypeAlias = Literal["id", "attributes"]


class CampaignsStoreRecordAttributes(Record):
    """Its values."""

    name: str | None = None
    """Name of the campaign."""
    status: str | None = None
    """Status, such as Draft, Scheduled or Sent."""
    archived: bool | None = None
    """Whether it is archived."""
    audiences: dict[str, Any] | None = None
    """Ids of lists and segments that are included and excluded."""
    send_strategy: dict[str, Any] | None = None
    """When it is sent."""
    scheduled_at: str | None = None
    """When it was scheduled."""
    send_time: str | None = None
    """When it is or was sent."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""


class CampaignsStoreRecord(Record):
    """A record of campaigns in the context store."""

    id: str | None = None
    """Id of the campaign."""
    attributes: CampaignsStoreRecordAttributes | None = None
    """Its values."""
