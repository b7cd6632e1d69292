# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Records in the context store of `group_milestones`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

GroupMilestonesStoreColumn: TypeAlias = Literal[
    "id", "iid", "group_id", "title", "description", "state", "start_date", "due_date", "web_url"
]


class GroupMilestonesStoreRecord(Record):
    """A record of group_milestones in the context store."""

    id: int | None = None
    """Id of the milestone."""
    iid: int | None = None
    """Number within the group."""
    group_id: int | None = None
    """Id of the group."""
    title: str | None = None
    """Title."""
    description: str | None = None
    """Description."""
    state: str | None = None
    """`active` or `closed`."""
    start_date: str | None = None
    """First day."""
    due_date: str | None = None
    """Last day."""
    web_url: str | None = None
    """Page of the milestone."""
