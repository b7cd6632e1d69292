# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Issue assignments of Pylon."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.issue_assignments import UPDATE
from ..models.issues import Issue

__all__ = ["IssueAssignments", "SyncIssueAssignments"]


class IssueAssignments(Entity):
    """Issue assignments of Pylon."""

    async def update(
        self, id: str, *, assignee_id: str | Omit | None = omit, team_id: str | Omit | None = omit
    ) -> Issue:
        """Assign an issue.

        Args:
            id: Id of the issue.
            assignee_id: Id of the user to whom it is assigned; an empty text for nobody.
            team_id: Id of the team to which it is assigned; an empty text for none.
        """
        return await self._one(UPDATE, {"id": id, "assignee_id": assignee_id, "team_id": team_id}, Issue)


class SyncIssueAssignments(SyncEntity):
    """Issue assignments of Pylon. Sync version of `IssueAssignments`."""

    def update(
        self, id: str, *, assignee_id: str | Omit | None = omit, team_id: str | Omit | None = omit
    ) -> Issue:
        """Assign an issue.

        Args:
            id: Id of the issue.
            assignee_id: Id of the user to whom it is assigned; an empty text for nobody.
            team_id: Id of the team to which it is assigned; an empty text for none.
        """
        return self._one(UPDATE, {"id": id, "assignee_id": assignee_id, "team_id": team_id}, Issue)
