# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Someone with access to a task."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.members import LIST
from ..models.members import Member

__all__ = ["Members", "SyncMembers"]


class Members(Entity):
    """Someone with access to a task."""

    def list(self, task_id: str) -> AsyncPager[Member]:
        """List the people with access to a task.

        Those whom the task is shared with directly.

        Returns a single page. The whole list is in one response.

        Args:
            task_id: Id of the task.
        """
        return self._pager(LIST, {"task_id": task_id}, Member)


class SyncMembers(SyncEntity):
    """Someone with access to a task. Sync version of `Members`."""

    def list(self, task_id: str) -> SyncPage[Member]:
        """List the people with access to a task.

        Those whom the task is shared with directly.

        Returns a single page. The whole list is in one response.

        Args:
            task_id: Id of the task.
        """
        return self._page(LIST, {"task_id": task_id}, Member)
