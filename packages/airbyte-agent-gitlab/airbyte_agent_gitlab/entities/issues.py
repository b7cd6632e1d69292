# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""An issue."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.issues import GET, LIST
from ..models.issues import Issue
from ..params.issues import IssueListParamsOrderBy

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.issues import IssuesStoreColumn, IssuesStoreRecord  # noqa: F401

__all__ = ["Issues", "SyncIssues"]


class Issues(StoredEntity["IssuesStoreColumn", "IssuesStoreRecord"]):
    """An issue."""

    _stored = ("issues", "IssuesStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        state: Literal["opened", "closed", "all"] | str | Omit | None = omit,
        scope: Literal["created_by_me", "assigned_to_me", "all"] | str | Omit | None = omit,
        order_by: IssueListParamsOrderBy | str | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
        created_after: dt.datetime | str | Omit | None = omit,
        created_before: dt.datetime | str | Omit | None = omit,
        updated_after: dt.datetime | str | Omit | None = omit,
        updated_before: dt.datetime | str | Omit | None = omit,
    ) -> AsyncPager[Issue]:
        """List issues.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            state: Only open or closed ones; `all` by default. One of `opened`, `closed`, `all`.
            scope: Only those that you created or that are assigned to you; `all` by default. One of
                `created_by_me`, `assigned_to_me`, `all`.
            order_by: Field to order by; `created_at` by default. One of `created_at`, `due_date`,
                `label_priority`, `milestone_due`, `popularity`, `priority`, `relative_position`, `title`,
                `updated_at`, `weight`.
            sort: Ascending or descending order; `desc` by default. One of `asc`, `desc`.
            created_after: Only issues created at this time or later.
            created_before: Only issues created at this time or earlier.
            updated_after: Only issues that changed at this time or later.
            updated_before: Only issues that changed at this time or earlier.
        """
        return self._pager(
            LIST,
            {
                "project_id": project_id,
                "page": page,
                "per_page": per_page,
                "state": state,
                "scope": scope,
                "order_by": order_by,
                "sort": sort,
                "created_after": created_after,
                "created_before": created_before,
                "updated_after": updated_after,
                "updated_before": updated_before,
            },
            Issue,
        )

    async def get(self, project_id: int | str, issue_iid: int) -> Issue:
        """Get an issue.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            issue_iid: Number of the issue within the project, its `iid`.
        """
        return await self._one(GET, {"project_id": project_id, "issue_iid": issue_iid}, Issue)


class SyncIssues(SyncStoredEntity["IssuesStoreColumn", "IssuesStoreRecord"]):
    """An issue. Sync version of `Issues`."""

    _stored = ("issues", "IssuesStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        state: Literal["opened", "closed", "all"] | str | Omit | None = omit,
        scope: Literal["created_by_me", "assigned_to_me", "all"] | str | Omit | None = omit,
        order_by: IssueListParamsOrderBy | str | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
        created_after: dt.datetime | str | Omit | None = omit,
        created_before: dt.datetime | str | Omit | None = omit,
        updated_after: dt.datetime | str | Omit | None = omit,
        updated_before: dt.datetime | str | Omit | None = omit,
    ) -> SyncPage[Issue]:
        """List issues.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            state: Only open or closed ones; `all` by default. One of `opened`, `closed`, `all`.
            scope: Only those that you created or that are assigned to you; `all` by default. One of
                `created_by_me`, `assigned_to_me`, `all`.
            order_by: Field to order by; `created_at` by default. One of `created_at`, `due_date`,
                `label_priority`, `milestone_due`, `popularity`, `priority`, `relative_position`, `title`,
                `updated_at`, `weight`.
            sort: Ascending or descending order; `desc` by default. One of `asc`, `desc`.
            created_after: Only issues created at this time or later.
            created_before: Only issues created at this time or earlier.
            updated_after: Only issues that changed at this time or later.
            updated_before: Only issues that changed at this time or earlier.
        """
        return self._page(
            LIST,
            {
                "project_id": project_id,
                "page": page,
                "per_page": per_page,
                "state": state,
                "scope": scope,
                "order_by": order_by,
                "sort": sort,
                "created_after": created_after,
                "created_before": created_before,
                "updated_after": updated_after,
                "updated_before": updated_before,
            },
            Issue,
        )

    def get(self, project_id: int | str, issue_iid: int) -> Issue:
        """Get an issue.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            issue_iid: Number of the issue within the project, its `iid`.
        """
        return self._one(GET, {"project_id": project_id, "issue_iid": issue_iid}, Issue)
