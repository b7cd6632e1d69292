# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""What visitors should do on the website, such as an order."""

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
    """What visitors should do on the website, such as an order."""

    _stored = ("goals", "GoalsStoreRecord")

    def list(self) -> AsyncPager[Goal]:
        """List goals.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, Goal)

    async def get(self, goal_id: int) -> Goal:
        """Get a goal.

        Args:
            goal_id: Id of the goal.
        """
        return await self._one(GET, {"goal_id": goal_id}, Goal)


class SyncGoals(SyncStoredEntity["GoalsStoreColumn", "GoalsStoreRecord"]):
    """What visitors should do on the website, such as an order. Sync version of `Goals`."""

    _stored = ("goals", "GoalsStoreRecord")

    def list(self) -> SyncPage[Goal]:
        """List goals.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, Goal)

    def get(self, goal_id: int) -> Goal:
        """Get a goal.

        Args:
            goal_id: Id of the goal.
        """
        return self._one(GET, {"goal_id": goal_id}, Goal)
