# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""A goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.goals import GET, LIST
from ..models.goals import Goal

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.goals import GoalsStoreColumn, GoalsStoreRecord  # noqa: F401

__all__ = ["Goals", "SyncGoals"]


class Goals(StoredEntity["GoalsStoreColumn", "GoalsStoreRecord"]):
    """A goal."""

    _stored = ("goals", "GoalsStoreRecord")

    def list(self, team_id: str) -> AsyncPager[Goal]:
        """List the goals of a Workspace.

        Those in folders are left out.

        Returns a single page. The whole list is in one response.

        Args:
            team_id: Id of the Workspace.
        """
        return self._pager(LIST, {"team_id": team_id}, Goal)

    async def get(self, goal_id: str) -> Goal:
        """Get a goal.

        With its key results and history.

        Args:
            goal_id: Id of the goal.
        """
        return await self._one(GET, {"goal_id": goal_id}, Goal)


class SyncGoals(SyncStoredEntity["GoalsStoreColumn", "GoalsStoreRecord"]):
    """A goal. Sync version of `Goals`."""

    _stored = ("goals", "GoalsStoreRecord")

    def list(self, team_id: str) -> SyncPage[Goal]:
        """List the goals of a Workspace.

        Those in folders are left out.

        Returns a single page. The whole list is in one response.

        Args:
            team_id: Id of the Workspace.
        """
        return self._page(LIST, {"team_id": team_id}, Goal)

    def get(self, goal_id: str) -> Goal:
        """Get a goal.

        With its key results and history.

        Args:
            goal_id: Id of the goal.
        """
        return self._one(GET, {"goal_id": goal_id}, Goal)
