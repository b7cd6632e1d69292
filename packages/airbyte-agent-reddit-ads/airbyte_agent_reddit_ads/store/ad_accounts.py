# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""Records in the context store of `ad_accounts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdAccountsStoreColumn: TypeAlias = Literal[
    "id",
    "business_id",
    "name",
    "type",
    "admin_approval",
    "currency",
    "time_zone_id",
    "suspension_reason",
    "created_at",
    "modified_at",
]


class AdAccountsStoreRecord(Record):
    """A record of ad_accounts in the context store."""

    id: str | None = None
    """Id of the ad account, such as `a2_abc123`."""
    business_id: str | None = None
    """Id of the business."""
    name: str | None = None
    """Name of the ad account."""
    type: str | None = None
    """Whether Reddit manages the account."""
    admin_approval: str | None = None
    """State that Reddit gave the account."""
    currency: str | None = None
    """Currency of the account, as an ISO 4217 code."""
    time_zone_id: str | None = None
    """Time zone, such as `America/Los_Angeles`."""
    suspension_reason: str | None = None
    """Why the account was suspended."""
    created_at: str | None = None
    """When the ad account was created."""
    modified_at: str | None = None
    """When the ad account was last changed."""
