# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Records in the context store of `adaccounts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdaccountsStoreColumn: TypeAlias = Literal[
    "id",
    "organization_id",
    "name",
    "type",
    "status",
    "currency",
    "timezone",
    "advertiser",
    "lifetime_spend_cap_micro",
    "created_at",
    "updated_at",
]


class AdaccountsStoreRecord(Record):
    """A record of adaccounts in the context store."""

    id: str | None = None
    """Id of the ad account."""
    organization_id: str | None = None
    """Id of the organization."""
    name: str | None = None
    """Name of the ad account."""
    type: str | None = None
    """Who pays, such as `PARTNER` or `DIRECT`."""
    status: str | None = None
    """State, such as `ACTIVE`."""
    currency: str | None = None
    """Currency of the account, as an ISO 4217 code."""
    timezone: str | None = None
    """Time zone, such as `America/Los_Angeles`."""
    advertiser: str | None = None
    """Name of the advertiser."""
    lifetime_spend_cap_micro: int | None = None
    """Spending limit in millionths of the currency."""
    created_at: str | None = None
    """When the ad account was created."""
    updated_at: str | None = None
    """When the ad account was last changed."""
