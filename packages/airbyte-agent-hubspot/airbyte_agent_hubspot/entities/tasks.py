# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""A task for a user."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tasks import CREATE, DELETE, GET, LIST, UPDATE
from ..models.tasks import Task
from ..params.shared import NewAssociationParam
from ..params.tasks import TaskPropertiesInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tasks import TasksStoreColumn, TasksStoreRecord  # noqa: F401

__all__ = ["SyncTasks", "Tasks"]


class Tasks(StoredEntity["TasksStoreColumn", "TasksStoreRecord"]):
    """A task for a user."""

    _stored = ("tasks", "TasksStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> AsyncPager[Task]:
        """List tasks. Without `properties` only dates come.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            after: Cursor of the page, from `paging.next.after` of the one before.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            properties: Names of the properties to return, separated by commas, instead of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas; a page is at most 50 records then.
            archived: Whether to list records in the recycling bin instead of the others.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "after": after,
                "associations": associations,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "archived": archived,
            },
            Task,
        )

    async def create(
        self,
        properties: TaskPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
        *,
        associations: Sequence[NewAssociationParam] | Omit | None = omit,
    ) -> Task:
        """Create a task.

        Args:
            properties: Values by the properties' internal names; a new task needs `hs_timestamp`.
            associations: Records to associate the new task with; it stands in their timelines.
        """
        return await self._one(CREATE, {"properties": properties, "associations": associations}, Task)

    async def get(
        self,
        task_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Task:
        """Get a task. Without `properties` only dates come.

        Args:
            task_id: Id of the task, or a value of `idProperty`.
            properties: Names of the properties to return, separated by commas, instead of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            id_property: Name of a property whose values are unique; the path's id is then a value of it, such
                as an address for `email`.
            archived: Whether the record is in the recycling bin.
        """
        return await self._one(
            GET,
            {
                "taskId": task_id,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "associations": associations,
                "idProperty": id_property,
                "archived": archived,
            },
            Task,
        )

    async def delete(self, task_id: str) -> None:
        """Move a task to the recycling bin.

        Args:
            task_id: Id of the task.
        """
        await self._none(DELETE, {"taskId": task_id})

    async def update(
        self,
        task_id: str,
        properties: TaskPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
    ) -> Task:
        """Update a task. Properties that are not given are unchanged; a property set to "" is cleared.

        Args:
            task_id: Id of the task.
            properties: New values by the properties' internal names.
        """
        return await self._one(UPDATE, {"taskId": task_id, "properties": properties}, Task)


class SyncTasks(SyncStoredEntity["TasksStoreColumn", "TasksStoreRecord"]):
    """A task for a user. Sync version of `Tasks`."""

    _stored = ("tasks", "TasksStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> SyncPage[Task]:
        """List tasks. Without `properties` only dates come.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            after: Cursor of the page, from `paging.next.after` of the one before.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            properties: Names of the properties to return, separated by commas, instead of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas; a page is at most 50 records then.
            archived: Whether to list records in the recycling bin instead of the others.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "after": after,
                "associations": associations,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "archived": archived,
            },
            Task,
        )

    def create(
        self,
        properties: TaskPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
        *,
        associations: Sequence[NewAssociationParam] | Omit | None = omit,
    ) -> Task:
        """Create a task.

        Args:
            properties: Values by the properties' internal names; a new task needs `hs_timestamp`.
            associations: Records to associate the new task with; it stands in their timelines.
        """
        return self._one(CREATE, {"properties": properties, "associations": associations}, Task)

    def get(
        self,
        task_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Task:
        """Get a task. Without `properties` only dates come.

        Args:
            task_id: Id of the task, or a value of `idProperty`.
            properties: Names of the properties to return, separated by commas, instead of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            id_property: Name of a property whose values are unique; the path's id is then a value of it, such
                as an address for `email`.
            archived: Whether the record is in the recycling bin.
        """
        return self._one(
            GET,
            {
                "taskId": task_id,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "associations": associations,
                "idProperty": id_property,
                "archived": archived,
            },
            Task,
        )

    def delete(self, task_id: str) -> None:
        """Move a task to the recycling bin.

        Args:
            task_id: Id of the task.
        """
        self._none(DELETE, {"taskId": task_id})

    def update(
        self,
        task_id: str,
        properties: TaskPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
    ) -> Task:
        """Update a task. Properties that are not given are unchanged; a property set to "" is cleared.

        Args:
            task_id: Id of the task.
            properties: New values by the properties' internal names.
        """
        return self._one(UPDATE, {"taskId": task_id, "properties": properties}, Task)
