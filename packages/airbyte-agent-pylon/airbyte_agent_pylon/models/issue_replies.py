# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `issue_replies`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class IssueReply(Record):
    """A reply to a customer."""

    id: str | None = None
    """Id of the message."""
    issue_id: str | None = None
    """Id of the issue."""
