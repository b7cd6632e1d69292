# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Time spent on an issue."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.issue_worklogs import CREATE, GET, LIST
from ..models.issue_worklogs import Worklog
from ..params.shared import AdfDocumentParam, EntityPropertyParam, VisibilityParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.issue_worklogs import IssueWorklogsStoreColumn, IssueWorklogsStoreRecord  # noqa: F401

__all__ = ["IssueWorklogs", "SyncIssueWorklogs"]


class IssueWorklogs(StoredEntity["IssueWorklogsStoreColumn", "IssueWorklogsStoreRecord"]):
    """Time spent on an issue."""

    _stored = ("issue_worklogs", "IssueWorklogsStoreRecord")

    def list(
        self,
        issue_id_or_key: str,
        *,
        start_at: int | Omit | None = omit,
        max_results: int | Omit | None = omit,
        expand: str | Omit | None = omit,
    ) -> AsyncPager[Worklog]:
        """List the time logged on an issue, oldest first.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            start_at: Number of records to skip; 0 by default. At least 0.
            max_results: Worklogs per page; 5000 by default, which is the most. At least 0.
            expand: `properties` adds the worklogs' properties.
        """
        return self._pager(
            LIST,
            {
                "issueIdOrKey": issue_id_or_key,
                "startAt": start_at,
                "maxResults": max_results,
                "expand": expand,
            },
            Worklog,
        )

    async def create(
        self,
        issue_id_or_key: str,
        *,
        notify_users: bool | Omit | None = omit,
        adjust_estimate: Literal["auto", "leave", "new", "manual"] | str | Omit | None = omit,
        time_spent_seconds: int | Omit | None = omit,
        time_spent: str | Omit | None = omit,
        started: dt.datetime | str | Omit | None = omit,
        comment: AdfDocumentParam | Mapping[str, Any] | Omit | None = omit,
        visibility: VisibilityParam | Mapping[str, Any] | Omit | None = omit,
        properties: Sequence[EntityPropertyParam] | Omit | None = omit,
    ) -> Worklog:
        """Log time on an issue.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            notify_users: Whether watchers get an email; true by default.
            adjust_estimate: How to adjust the remaining estimate: auto, the default, reduces it by the time
                spent; leave keeps it. One of `auto`, `leave`, `new`, `manual`.
            time_spent_seconds: Time spent, in seconds; this or timeSpent is needed.
            time_spent: Time spent, such as 3h 20m; this or timeSpentSeconds is needed.
            started: When the work began, such as 2026-01-17T12:34:00.000+0000; now by default.
            comment: What was done.
            visibility: Group or role that it is visible to.
            properties: Properties to keep with it.
        """
        return await self._one(
            CREATE,
            {
                "issueIdOrKey": issue_id_or_key,
                "notifyUsers": notify_users,
                "adjustEstimate": adjust_estimate,
                "timeSpentSeconds": time_spent_seconds,
                "timeSpent": time_spent,
                "started": started,
                "comment": comment,
                "visibility": visibility,
                "properties": properties,
            },
            Worklog,
        )

    async def get(
        self, issue_id_or_key: str, worklog_id: str, *, expand: str | Omit | None = omit
    ) -> Worklog:
        """Get a worklog.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            worklog_id: Id of the worklog.
            expand: `properties` adds the worklog's properties.
        """
        return await self._one(
            GET, {"issueIdOrKey": issue_id_or_key, "worklogId": worklog_id, "expand": expand}, Worklog
        )


class SyncIssueWorklogs(SyncStoredEntity["IssueWorklogsStoreColumn", "IssueWorklogsStoreRecord"]):
    """Time spent on an issue. Sync version of `IssueWorklogs`."""

    _stored = ("issue_worklogs", "IssueWorklogsStoreRecord")

    def list(
        self,
        issue_id_or_key: str,
        *,
        start_at: int | Omit | None = omit,
        max_results: int | Omit | None = omit,
        expand: str | Omit | None = omit,
    ) -> SyncPage[Worklog]:
        """List the time logged on an issue, oldest first.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            start_at: Number of records to skip; 0 by default. At least 0.
            max_results: Worklogs per page; 5000 by default, which is the most. At least 0.
            expand: `properties` adds the worklogs' properties.
        """
        return self._page(
            LIST,
            {
                "issueIdOrKey": issue_id_or_key,
                "startAt": start_at,
                "maxResults": max_results,
                "expand": expand,
            },
            Worklog,
        )

    def create(
        self,
        issue_id_or_key: str,
        *,
        notify_users: bool | Omit | None = omit,
        adjust_estimate: Literal["auto", "leave", "new", "manual"] | str | Omit | None = omit,
        time_spent_seconds: int | Omit | None = omit,
        time_spent: str | Omit | None = omit,
        started: dt.datetime | str | Omit | None = omit,
        comment: AdfDocumentParam | Mapping[str, Any] | Omit | None = omit,
        visibility: VisibilityParam | Mapping[str, Any] | Omit | None = omit,
        properties: Sequence[EntityPropertyParam] | Omit | None = omit,
    ) -> Worklog:
        """Log time on an issue.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            notify_users: Whether watchers get an email; true by default.
            adjust_estimate: How to adjust the remaining estimate: auto, the default, reduces it by the time
                spent; leave keeps it. One of `auto`, `leave`, `new`, `manual`.
            time_spent_seconds: Time spent, in seconds; this or timeSpent is needed.
            time_spent: Time spent, such as 3h 20m; this or timeSpentSeconds is needed.
            started: When the work began, such as 2026-01-17T12:34:00.000+0000; now by default.
            comment: What was done.
            visibility: Group or role that it is visible to.
            properties: Properties to keep with it.
        """
        return self._one(
            CREATE,
            {
                "issueIdOrKey": issue_id_or_key,
                "notifyUsers": notify_users,
                "adjustEstimate": adjust_estimate,
                "timeSpentSeconds": time_spent_seconds,
                "timeSpent": time_spent,
                "started": started,
                "comment": comment,
                "visibility": visibility,
                "properties": properties,
            },
            Worklog,
        )

    def get(self, issue_id_or_key: str, worklog_id: str, *, expand: str | Omit | None = omit) -> Worklog:
        """Get a worklog.

        Args:
            issue_id_or_key: Id or key of the issue, such as EX-1.
            worklog_id: Id of the worklog.
            expand: `properties` adds the worklog's properties.
        """
        return self._one(
            GET, {"issueIdOrKey": issue_id_or_key, "worklogId": worklog_id, "expand": expand}, Worklog
        )
