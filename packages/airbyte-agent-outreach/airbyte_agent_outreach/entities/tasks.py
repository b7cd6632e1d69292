# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Something that a user has to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tasks import GET, LIST
from ..models.tasks import Task

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tasks import TasksStoreColumn, TasksStoreRecord  # noqa: F401

__all__ = ["SyncTasks", "Tasks"]


class Tasks(StoredEntity["TasksStoreColumn", "TasksStoreRecord"]):
    """Something that a user has to do."""

    _stored = ("tasks", "TasksStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> AsyncPager[Task]:
        """List tasks.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Task
        )

    async def get(self, id: int) -> Task:
        """Get a task.

        Args:
            id: Id of the task.
        """
        return await self._one(GET, {"id": id}, Task)


class SyncTasks(SyncStoredEntity["TasksStoreColumn", "TasksStoreRecord"]):
    """Something that a user has to do. Sync version of `Tasks`."""

    _stored = ("tasks", "TasksStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> SyncPage[Task]:
        """List tasks.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Task
        )

    def get(self, id: int) -> Task:
        """Get a task.

        Args:
            id: Id of the task.
        """
        return self._one(GET, {"id": id}, Task)
