# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Workspace task search of Asana."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.workspace_task_search import LIST
from ..models.shared import TaskCompact
from ..params.workspace_task_search import WorkspaceTaskSearchListParamsSortBy

__all__ = ["SyncWorkspaceTaskSearch", "WorkspaceTaskSearch"]


class WorkspaceTaskSearch(Entity):
    """Workspace task search of Asana."""

    def list(
        self,
        workspace_gid: str,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        text: str | Omit | None = omit,
        completed: bool | Omit | None = omit,
        assignee_any: Sequence[str] | str | Omit | None = omit,
        projects_any: Sequence[str] | str | Omit | None = omit,
        sections_any: Sequence[str] | str | Omit | None = omit,
        teams_any: Sequence[str] | str | Omit | None = omit,
        followers_any: Sequence[str] | str | Omit | None = omit,
        created_at_after: dt.datetime | str | Omit | None = omit,
        created_at_before: dt.datetime | str | Omit | None = omit,
        modified_at_after: dt.datetime | str | Omit | None = omit,
        modified_at_before: dt.datetime | str | Omit | None = omit,
        due_on_after: dt.date | str | Omit | None = omit,
        due_on_before: dt.date | str | Omit | None = omit,
        resource_subtype: Literal["default_task", "milestone", "approval", "custom"]
        | str
        | Omit
        | None = omit,
        sort_by: WorkspaceTaskSearchListParamsSortBy | str | Omit | None = omit,
        sort_ascending: bool | Omit | None = omit,
    ) -> AsyncPager[TaskCompact]:
        """Search tasks of a workspace.

        Needs a paid plan. A change is found after some ten to sixty seconds.

        Returns a single page. A search has no next page; for more than 100 tasks, sort by `created_at` and
        search again after the last one found.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            limit: Maximum number of tasks. 1 to 100. Default: `100`.
            offset: Ignored, since a search has no pages. Accepted for compatibility with hosted mode.
            text: Words in the name or description.
            completed: Only tasks that are done, or only open ones.
            assignee_any: Assigned to one of these users: ids, email addresses or `me`, comma-separated;
                `null` for unassigned.
            projects_any: In one of these projects: ids separated by commas.
            sections_any: In one of these sections: ids separated by commas; with `projects.any`, in either.
            teams_any: In a project of one of these teams: ids separated by commas.
            followers_any: Followed by one of these users: ids, email addresses or `me`, comma-separated.
            created_at_after: Created after this moment.
            created_at_before: Created before this moment.
            modified_at_after: Changed after this moment.
            modified_at_before: Changed before this moment.
            due_on_after: Due after this day.
            due_on_before: Due before this day.
            resource_subtype: Only tasks of this kind. One of `default_task`, `milestone`, `approval`,
                `custom`.
            sort_by: Field to sort by; `modified_at` by default. One of `due_date`, `created_at`,
                `completed_at`, `likes`, `modified_at`, `relevance`.
            sort_ascending: Whether to sort in ascending order; descending by default.
        """
        return self._pager(
            LIST,
            {
                "workspace_gid": workspace_gid,
                "limit": limit,
                "offset": offset,
                "text": text,
                "completed": completed,
                "assignee.any": assignee_any,
                "projects.any": projects_any,
                "sections.any": sections_any,
                "teams.any": teams_any,
                "followers.any": followers_any,
                "created_at.after": created_at_after,
                "created_at.before": created_at_before,
                "modified_at.after": modified_at_after,
                "modified_at.before": modified_at_before,
                "due_on.after": due_on_after,
                "due_on.before": due_on_before,
                "resource_subtype": resource_subtype,
                "sort_by": sort_by,
                "sort_ascending": sort_ascending,
            },
            TaskCompact,
        )


class SyncWorkspaceTaskSearch(SyncEntity):
    """Workspace task search of Asana. Sync version of `WorkspaceTaskSearch`."""

    def list(
        self,
        workspace_gid: str,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        text: str | Omit | None = omit,
        completed: bool | Omit | None = omit,
        assignee_any: Sequence[str] | str | Omit | None = omit,
        projects_any: Sequence[str] | str | Omit | None = omit,
        sections_any: Sequence[str] | str | Omit | None = omit,
        teams_any: Sequence[str] | str | Omit | None = omit,
        followers_any: Sequence[str] | str | Omit | None = omit,
        created_at_after: dt.datetime | str | Omit | None = omit,
        created_at_before: dt.datetime | str | Omit | None = omit,
        modified_at_after: dt.datetime | str | Omit | None = omit,
        modified_at_before: dt.datetime | str | Omit | None = omit,
        due_on_after: dt.date | str | Omit | None = omit,
        due_on_before: dt.date | str | Omit | None = omit,
        resource_subtype: Literal["default_task", "milestone", "approval", "custom"]
        | str
        | Omit
        | None = omit,
        sort_by: WorkspaceTaskSearchListParamsSortBy | str | Omit | None = omit,
        sort_ascending: bool | Omit | None = omit,
    ) -> SyncPage[TaskCompact]:
        """Search tasks of a workspace.

        Needs a paid plan. A change is found after some ten to sixty seconds.

        Returns a single page. A search has no next page; for more than 100 tasks, sort by `created_at` and
        search again after the last one found.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            limit: Maximum number of tasks. 1 to 100. Default: `100`.
            offset: Ignored, since a search has no pages. Accepted for compatibility with hosted mode.
            text: Words in the name or description.
            completed: Only tasks that are done, or only open ones.
            assignee_any: Assigned to one of these users: ids, email addresses or `me`, comma-separated;
                `null` for unassigned.
            projects_any: In one of these projects: ids separated by commas.
            sections_any: In one of these sections: ids separated by commas; with `projects.any`, in either.
            teams_any: In a project of one of these teams: ids separated by commas.
            followers_any: Followed by one of these users: ids, email addresses or `me`, comma-separated.
            created_at_after: Created after this moment.
            created_at_before: Created before this moment.
            modified_at_after: Changed after this moment.
            modified_at_before: Changed before this moment.
            due_on_after: Due after this day.
            due_on_before: Due before this day.
            resource_subtype: Only tasks of this kind. One of `default_task`, `milestone`, `approval`,
                `custom`.
            sort_by: Field to sort by; `modified_at` by default. One of `due_date`, `created_at`,
                `completed_at`, `likes`, `modified_at`, `relevance`.
            sort_ascending: Whether to sort in ascending order; descending by default.
        """
        return self._page(
            LIST,
            {
                "workspace_gid": workspace_gid,
                "limit": limit,
                "offset": offset,
                "text": text,
                "completed": completed,
                "assignee.any": assignee_any,
                "projects.any": projects_any,
                "sections.any": sections_any,
                "teams.any": teams_any,
                "followers.any": followers_any,
                "created_at.after": created_at_after,
                "created_at.before": created_at_before,
                "modified_at.after": modified_at_after,
                "modified_at.before": modified_at_before,
                "due_on.after": due_on_after,
                "due_on.before": due_on_before,
                "resource_subtype": resource_subtype,
                "sort_by": sort_by,
                "sort_ascending": sort_ascending,
            },
            TaskCompact,
        )
