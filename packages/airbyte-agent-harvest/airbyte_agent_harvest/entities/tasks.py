# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""A task that projects can have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tasks import GET, LIST
from ..models.tasks import Task

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tasks import TasksStoreColumn, TasksStoreRecord  # noqa: F401

__all__ = ["SyncTasks", "Tasks"]


class Tasks(StoredEntity["TasksStoreColumn", "TasksStoreRecord"]):
    """A task that projects can have."""

    _stored = ("tasks", "TasksStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> AsyncPager[Task]:
        """List tasks.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"per_page": per_page}, Task)

    async def get(self, id: int) -> Task:
        """Get a task.

        Args:
            id: Id of the task. At least 1.
        """
        return await self._one(GET, {"id": id}, Task)


class SyncTasks(SyncStoredEntity["TasksStoreColumn", "TasksStoreRecord"]):
    """A task that projects can have. Sync version of `Tasks`."""

    _stored = ("tasks", "TasksStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> SyncPage[Task]:
        """List tasks.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"per_page": per_page}, Task)

    def get(self, id: int) -> Task:
        """Get a task.

        Args:
            id: Id of the task. At least 1.
        """
        return self._one(GET, {"id": id}, Task)
