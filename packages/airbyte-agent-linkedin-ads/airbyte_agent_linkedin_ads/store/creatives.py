# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records in the context store of `creatives`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CreativesStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "account",
    "campaign",
    "intendedStatus",
    "isServing",
    "servingHoldReasons",
    "createdAt",
    "lastModifiedAt",
]


class CreativesStoreRecord(Record):
    """A record of creatives in the context store."""

    id: str | None = None
    """URN of the creative."""
    name: str | None = None
    """Name of the creative."""
    account: str | None = None
    """URN of the ad account."""
    campaign: str | None = None
    """URN of the campaign."""
    intended_status: str | None = Field(default=None, alias="intendedStatus")
    """ACTIVE, PAUSED, DRAFT, ARCHIVED, CANCELED, PENDING_DELETION or REMOVED."""
    is_serving: bool | None = Field(default=None, alias="isServing")
    """Whether the creative is served."""
    serving_hold_reasons: list[Any] | None = Field(default=None, alias="servingHoldReasons")
    """Why the creative is not served; absent if it is."""
    created_at: int | None = Field(default=None, alias="createdAt")
    """When the creative was created."""
    last_modified_at: int | None = Field(default=None, alias="lastModifiedAt")
    """When the creative was last modified."""
