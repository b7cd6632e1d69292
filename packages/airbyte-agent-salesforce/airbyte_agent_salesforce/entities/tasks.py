# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""A task."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tasks import CREATE, DELETE, GET, LIST, SEARCH, UPDATE
from ..models.shared import SaveResult
from ..models.tasks import Task

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tasks import TasksStoreColumn, TasksStoreRecord  # noqa: F401

__all__ = ["SyncTasks", "Tasks"]


class Tasks(StoredEntity["TasksStoreColumn", "TasksStoreRecord"]):
    """A task."""

    _stored = ("tasks", "TasksStoreRecord")

    def list(self, q: str) -> AsyncPager[Task]:
        """List tasks by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of tasks, such as `SELECT Id, Subject, ActivityDate FROM Task WHERE IsClosed =
                false`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._pager(LIST, {"q": q}, Task)

    async def create(
        self,
        subject: str,
        *,
        status: str | Omit | None = omit,
        priority: str | Omit | None = omit,
        activity_date: dt.date | str | Omit | None = omit,
        who_id: str | Omit | None = omit,
        what_id: str | Omit | None = omit,
        description: str | Omit | None = omit,
        type: str | Omit | None = omit,
        is_reminder_set: bool | Omit | None = omit,
        reminder_date_time: dt.datetime | str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create a task.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            subject: Subject, such as `Call`.
            status: Status, such as `Not Started`.
            priority: Priority, such as `High`.
            activity_date: Day it is due.
            who_id: Id of the contact or lead that it is about.
            what_id: Id of the account, opportunity or other record that it is about.
            description: Comments.
            type: Type, such as `Meeting`.
            is_reminder_set: Whether there is a reminder.
            reminder_date_time: When the reminder is shown.
            owner_id: Id of the user or queue that it is assigned to.
            other_fields: Further fields of the record, with the API's own names.
        """
        return await self._one(
            CREATE,
            {
                "Subject": subject,
                "Status": status,
                "Priority": priority,
                "ActivityDate": activity_date,
                "WhoId": who_id,
                "WhatId": what_id,
                "Description": description,
                "Type": type,
                "IsReminderSet": is_reminder_set,
                "ReminderDateTime": reminder_date_time,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    async def get(self, id: str, *, fields: str | Omit | None = omit) -> Task:
        """Get a task.

        Args:
            id: Id of the task.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return await self._one(GET, {"id": id, "fields": fields}, Task)

    async def delete(self, id: str) -> None:
        """Delete a task.

        Moves it to the recycle bin.

        Args:
            id: Id of the task.
        """
        await self._none(DELETE, {"id": id})

    async def update(
        self,
        id: str,
        *,
        subject: str | Omit | None = omit,
        status: str | Omit | None = omit,
        priority: str | Omit | None = omit,
        activity_date: dt.date | str | Omit | None = omit,
        who_id: str | Omit | None = omit,
        what_id: str | Omit | None = omit,
        description: str | Omit | None = omit,
        type: str | Omit | None = omit,
        is_reminder_set: bool | Omit | None = omit,
        reminder_date_time: dt.datetime | str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update a task.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the task.
            subject: Subject, such as `Call`.
            status: Status, such as `Not Started`.
            priority: Priority, such as `High`.
            activity_date: Day it is due.
            who_id: Id of the contact or lead that it is about.
            what_id: Id of the account, opportunity or other record that it is about.
            description: Comments.
            type: Type, such as `Meeting`.
            is_reminder_set: Whether there is a reminder.
            reminder_date_time: When the reminder is shown.
            owner_id: Id of the user or queue that it is assigned to.
            other_fields: Further fields of the record, with the API's own names.
        """
        await self._none(
            UPDATE,
            {
                "id": id,
                "Subject": subject,
                "Status": status,
                "Priority": priority,
                "ActivityDate": activity_date,
                "WhoId": who_id,
                "WhatId": what_id,
                "Description": description,
                "Type": type,
                "IsReminderSet": is_reminder_set,
                "ReminderDateTime": reminder_date_time,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> AsyncPager[Task]:
        """Search tasks by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for tasks, such as `FIND {contract} IN ALL FIELDS RETURNING Task(Id, Subject)`.
                Reserved characters of the term are escaped with `\\`.
        """
        return self._pager(SEARCH, {"q": q}, Task)


class SyncTasks(SyncStoredEntity["TasksStoreColumn", "TasksStoreRecord"]):
    """A task. Sync version of `Tasks`."""

    _stored = ("tasks", "TasksStoreRecord")

    def list(self, q: str) -> SyncPage[Task]:
        """List tasks by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of tasks, such as `SELECT Id, Subject, ActivityDate FROM Task WHERE IsClosed =
                false`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._page(LIST, {"q": q}, Task)

    def create(
        self,
        subject: str,
        *,
        status: str | Omit | None = omit,
        priority: str | Omit | None = omit,
        activity_date: dt.date | str | Omit | None = omit,
        who_id: str | Omit | None = omit,
        what_id: str | Omit | None = omit,
        description: str | Omit | None = omit,
        type: str | Omit | None = omit,
        is_reminder_set: bool | Omit | None = omit,
        reminder_date_time: dt.datetime | str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create a task.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            subject: Subject, such as `Call`.
            status: Status, such as `Not Started`.
            priority: Priority, such as `High`.
            activity_date: Day it is due.
            who_id: Id of the contact or lead that it is about.
            what_id: Id of the account, opportunity or other record that it is about.
            description: Comments.
            type: Type, such as `Meeting`.
            is_reminder_set: Whether there is a reminder.
            reminder_date_time: When the reminder is shown.
            owner_id: Id of the user or queue that it is assigned to.
            other_fields: Further fields of the record, with the API's own names.
        """
        return self._one(
            CREATE,
            {
                "Subject": subject,
                "Status": status,
                "Priority": priority,
                "ActivityDate": activity_date,
                "WhoId": who_id,
                "WhatId": what_id,
                "Description": description,
                "Type": type,
                "IsReminderSet": is_reminder_set,
                "ReminderDateTime": reminder_date_time,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    def get(self, id: str, *, fields: str | Omit | None = omit) -> Task:
        """Get a task.

        Args:
            id: Id of the task.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return self._one(GET, {"id": id, "fields": fields}, Task)

    def delete(self, id: str) -> None:
        """Delete a task.

        Moves it to the recycle bin.

        Args:
            id: Id of the task.
        """
        self._none(DELETE, {"id": id})

    def update(
        self,
        id: str,
        *,
        subject: str | Omit | None = omit,
        status: str | Omit | None = omit,
        priority: str | Omit | None = omit,
        activity_date: dt.date | str | Omit | None = omit,
        who_id: str | Omit | None = omit,
        what_id: str | Omit | None = omit,
        description: str | Omit | None = omit,
        type: str | Omit | None = omit,
        is_reminder_set: bool | Omit | None = omit,
        reminder_date_time: dt.datetime | str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update a task.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the task.
            subject: Subject, such as `Call`.
            status: Status, such as `Not Started`.
            priority: Priority, such as `High`.
            activity_date: Day it is due.
            who_id: Id of the contact or lead that it is about.
            what_id: Id of the account, opportunity or other record that it is about.
            description: Comments.
            type: Type, such as `Meeting`.
            is_reminder_set: Whether there is a reminder.
            reminder_date_time: When the reminder is shown.
            owner_id: Id of the user or queue that it is assigned to.
            other_fields: Further fields of the record, with the API's own names.
        """
        self._none(
            UPDATE,
            {
                "id": id,
                "Subject": subject,
                "Status": status,
                "Priority": priority,
                "ActivityDate": activity_date,
                "WhoId": who_id,
                "WhatId": what_id,
                "Description": description,
                "Type": type,
                "IsReminderSet": is_reminder_set,
                "ReminderDateTime": reminder_date_time,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> SyncPage[Task]:
        """Search tasks by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for tasks, such as `FIND {contract} IN ALL FIELDS RETURNING Task(Id, Subject)`.
                Reserved characters of the term are escaped with `\\`.
        """
        return self._page(SEARCH, {"q": q}, Task)
