# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `issue_threads`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class IssueThread(Record):
    """An internal thread of an issue."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    channel_id: str | None = None
    """Id of the channel with which it is synchronised."""
    issue_id: str | None = None
    """Id of the issue."""
    source: str | None = None
    """Kind of that channel."""
    thread_id: str | None = None
    """Id of the thread."""
