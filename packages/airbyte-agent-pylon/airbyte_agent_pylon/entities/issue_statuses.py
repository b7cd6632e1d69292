# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Issue statuses of Pylon."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.issue_statuses import UPDATE
from ..models.issues import Issue

__all__ = ["IssueStatuses", "SyncIssueStatuses"]


class IssueStatuses(Entity):
    """Issue statuses of Pylon."""

    async def update(self, id: str, state: str) -> Issue:
        """Set the state of an issue.

        Args:
            id: Id of the issue.
            state: State: `new`, `waiting_on_you`, `waiting_on_customer`, `on_hold`, `closed` or a status of
                your own.
        """
        return await self._one(UPDATE, {"id": id, "state": state}, Issue)


class SyncIssueStatuses(SyncEntity):
    """Issue statuses of Pylon. Sync version of `IssueStatuses`."""

    def update(self, id: str, state: str) -> Issue:
        """Set the state of an issue.

        Args:
            id: Id of the issue.
            state: State: `new`, `waiting_on_you`, `waiting_on_customer`, `on_hold`, `closed` or a status of
                your own.
        """
        return self._one(UPDATE, {"id": id, "state": state}, Issue)
