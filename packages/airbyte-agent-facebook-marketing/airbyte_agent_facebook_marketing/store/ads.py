# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records in the context store of `ads`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdsStoreColumn: TypeAlias = Literal[
    "id",
    "account_id",
    "campaign_id",
    "adset_id",
    "name",
    "status",
    "effective_status",
    "creative",
    "created_time",
    "updated_time",
]


class AdsStoreRecord(Record):
    """A record of ads in the context store."""

    id: str | None = None
    """Id of the ad."""
    account_id: str | None = None
    """Number of the ad account."""
    campaign_id: str | None = None
    """Id of the campaign."""
    adset_id: str | None = None
    """Id of the ad set."""
    name: str | None = None
    """Name of the ad."""
    status: str | None = None
    """Whether it was switched on: `ACTIVE`, `PAUSED`, `ARCHIVED` or `DELETED`."""
    effective_status: str | None = None
    """State in fact, such as `PENDING_REVIEW` or `DISAPPROVED`."""
    creative: dict[str, Any] | None = None
    """What the ad shows; its id unless `fields` names more, as in `creative{id,title}`."""
    created_time: str | None = None
    """When the ad was created."""
    updated_time: str | None = None
    """When the ad was last changed."""
