# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `issue_notes`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class IssueNote(Record):
    """An internal note on an issue."""

    id: str | None = None
    """Id of the message."""
    issue_id: str | None = None
    """Id of the issue."""
