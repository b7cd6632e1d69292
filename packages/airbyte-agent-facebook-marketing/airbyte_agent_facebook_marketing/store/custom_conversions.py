# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records in the context store of `custom_conversions`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CustomConversionsStoreColumn: TypeAlias = Literal[
    "id",
    "account_id",
    "name",
    "description",
    "custom_event_type",
    "rule",
    "is_archived",
    "is_unavailable",
    "creation_time",
    "last_fired_time",
]


class CustomConversionsStoreRecord(Record):
    """A record of custom_conversions in the context store."""

    id: str | None = None
    """Id of the custom conversion."""
    account_id: str | None = None
    """Number of the ad account."""
    name: str | None = None
    """Name of the custom conversion."""
    description: str | None = None
    """What it is for."""
    custom_event_type: str | None = None
    """Kind of event that it counts as, such as `PURCHASE`."""
    rule: str | None = None
    """Which events count, as JSON text."""
    is_archived: bool | None = None
    """Whether it was archived."""
    is_unavailable: bool | None = None
    """Whether it can no longer be used."""
    creation_time: str | None = None
    """When it was created."""
    last_fired_time: str | None = None
    """When it last counted an event."""
