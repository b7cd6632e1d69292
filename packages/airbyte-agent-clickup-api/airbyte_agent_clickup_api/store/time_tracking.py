# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records in the context store of `time_tracking`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

TimeTrackingStoreColumn: TypeAlias = Literal["id", "wid", "billable", "description", "user"]


class TimeTrackingStoreRecordUser(Record):
    """Who spent it."""

    id: int | None = None
    """Id of the user."""
    username: str | None = None
    """Name."""


class TimeTrackingStoreRecord(Record):
    """A record of time_tracking in the context store."""

    id: str | None = None
    """Id of the entry."""
    wid: str | None = None
    """Id of the Workspace."""
    billable: bool | None = None
    """Whether it can be billed."""
    description: str | None = None
    """Description."""
    user: TimeTrackingStoreRecordUser | None = None
    """Who spent it."""
