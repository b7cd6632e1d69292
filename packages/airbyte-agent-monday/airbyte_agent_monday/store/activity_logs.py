# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records in the context store of `activity_logs`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ActivityLogsStoreColumn: TypeAlias = Literal["id", "event", "entity", "data", "user_id", "created_at"]


class ActivityLogsStoreRecord(Record):
    """A record of activity_logs in the context store."""

    id: str | None = None
    """Id of the entry."""
    event: str | None = None
    """What happened, as in `update_column_value` or `create_pulse`."""
    entity: str | None = None
    """What it happened to: `board` or `pulse`, which is an item."""
    data: str | None = None
    """Details as JSON in a text, such as the values before and after."""
    user_id: str | None = None
    """Id of the user who did it."""
    created_at: str | None = None
    """When it happened, in ten-millionths of a second since 1970, as a text of 17 digits."""
