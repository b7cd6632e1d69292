# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""A task."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tasks import CREATE, UPDATE
from ..models.tasks import Task

__all__ = ["SyncTasks", "Tasks"]


class Tasks(Entity):
    """A task."""

    async def create(
        self,
        title: str,
        *,
        body_html: str | Omit | None = omit,
        status: Literal["not_started", "in_progress", "completed"] | str | Omit | None = omit,
        assignee_id: str | Omit | None = omit,
        project_id: str | Omit | None = omit,
        milestone_id: str | Omit | None = omit,
        due_date: dt.datetime | str | Omit | None = omit,
    ) -> Task:
        """Create a task.

        Args:
            title: Title.
            body_html: Text in HTML.
            status: Status. One of `not_started`, `in_progress`, `completed`.
            assignee_id: Id of the user to whom it is assigned.
            project_id: Id of the project.
            milestone_id: Id of the milestone.
            due_date: When it is due.
        """
        return await self._one(
            CREATE,
            {
                "title": title,
                "body_html": body_html,
                "status": status,
                "assignee_id": assignee_id,
                "project_id": project_id,
                "milestone_id": milestone_id,
                "due_date": due_date,
            },
            Task,
        )

    async def update(
        self,
        id: str,
        *,
        title: str | Omit | None = omit,
        body_html: str | Omit | None = omit,
        status: Literal["not_started", "in_progress", "completed"] | str | Omit | None = omit,
        assignee_id: str | Omit | None = omit,
        customer_portal_visible: bool | Omit | None = omit,
        due_date: dt.datetime | str | Omit | None = omit,
        milestone_id: str | Omit | None = omit,
        project_id: str | Omit | None = omit,
    ) -> Task:
        """Update a task.

        Args:
            id: Id of the task.
            title: Title.
            body_html: Text in HTML.
            status: Status. One of `not_started`, `in_progress`, `completed`.
            assignee_id: Id of the user to whom it is assigned; an empty text for nobody.
            customer_portal_visible: Whether customers see it in their portal.
            due_date: When it is due.
            milestone_id: Id of the milestone.
            project_id: Id of the project.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "title": title,
                "body_html": body_html,
                "status": status,
                "assignee_id": assignee_id,
                "customer_portal_visible": customer_portal_visible,
                "due_date": due_date,
                "milestone_id": milestone_id,
                "project_id": project_id,
            },
            Task,
        )


class SyncTasks(SyncEntity):
    """A task. Sync version of `Tasks`."""

    def create(
        self,
        title: str,
        *,
        body_html: str | Omit | None = omit,
        status: Literal["not_started", "in_progress", "completed"] | str | Omit | None = omit,
        assignee_id: str | Omit | None = omit,
        project_id: str | Omit | None = omit,
        milestone_id: str | Omit | None = omit,
        due_date: dt.datetime | str | Omit | None = omit,
    ) -> Task:
        """Create a task.

        Args:
            title: Title.
            body_html: Text in HTML.
            status: Status. One of `not_started`, `in_progress`, `completed`.
            assignee_id: Id of the user to whom it is assigned.
            project_id: Id of the project.
            milestone_id: Id of the milestone.
            due_date: When it is due.
        """
        return self._one(
            CREATE,
            {
                "title": title,
                "body_html": body_html,
                "status": status,
                "assignee_id": assignee_id,
                "project_id": project_id,
                "milestone_id": milestone_id,
                "due_date": due_date,
            },
            Task,
        )

    def update(
        self,
        id: str,
        *,
        title: str | Omit | None = omit,
        body_html: str | Omit | None = omit,
        status: Literal["not_started", "in_progress", "completed"] | str | Omit | None = omit,
        assignee_id: str | Omit | None = omit,
        customer_portal_visible: bool | Omit | None = omit,
        due_date: dt.datetime | str | Omit | None = omit,
        milestone_id: str | Omit | None = omit,
        project_id: str | Omit | None = omit,
    ) -> Task:
        """Update a task.

        Args:
            id: Id of the task.
            title: Title.
            body_html: Text in HTML.
            status: Status. One of `not_started`, `in_progress`, `completed`.
            assignee_id: Id of the user to whom it is assigned; an empty text for nobody.
            customer_portal_visible: Whether customers see it in their portal.
            due_date: When it is due.
            milestone_id: Id of the milestone.
            project_id: Id of the project.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "title": title,
                "body_html": body_html,
                "status": status,
                "assignee_id": assignee_id,
                "customer_portal_visible": customer_portal_visible,
                "due_date": due_date,
                "milestone_id": milestone_id,
                "project_id": project_id,
            },
            Task,
        )
