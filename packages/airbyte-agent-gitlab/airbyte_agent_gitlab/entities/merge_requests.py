# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""A merge request."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.merge_requests import GET, LIST
from ..models.merge_requests import MergeRequest
from ..params.merge_requests import MergeRequestListParamsOrderBy

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.merge_requests import MergeRequestsStoreColumn, MergeRequestsStoreRecord  # noqa: F401

__all__ = ["MergeRequests", "SyncMergeRequests"]


class MergeRequests(StoredEntity["MergeRequestsStoreColumn", "MergeRequestsStoreRecord"]):
    """A merge request."""

    _stored = ("merge_requests", "MergeRequestsStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        state: Literal["opened", "closed", "locked", "merged", "all"] | str | Omit | None = omit,
        scope: Literal["created_by_me", "assigned_to_me", "reviews_for_me", "all"] | str | Omit | None = omit,
        order_by: MergeRequestListParamsOrderBy | str | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
        created_after: dt.datetime | str | Omit | None = omit,
        created_before: dt.datetime | str | Omit | None = omit,
        updated_after: dt.datetime | str | Omit | None = omit,
        updated_before: dt.datetime | str | Omit | None = omit,
    ) -> AsyncPager[MergeRequest]:
        """List merge requests.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            state: Only those in this state; `all` by default. One of `opened`, `closed`, `locked`, `merged`,
                `all`.
            scope: Only those that you created, that are assigned to you or that you review; `all` by default.
                One of `created_by_me`, `assigned_to_me`, `reviews_for_me`, `all`.
            order_by: Field to order by; `created_at` by default. One of `created_at`, `label_priority`,
                `milestone_due`, `popularity`, `priority`, `title`, `updated_at`, `merged_at`.
            sort: Ascending or descending order; `desc` by default. One of `asc`, `desc`.
            created_after: Only merge requests created at this time or later.
            created_before: Only merge requests created at this time or earlier.
            updated_after: Only merge requests that changed at this time or later.
            updated_before: Only merge requests that changed at this time or earlier.
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
            MergeRequest,
        )

    async def get(self, project_id: int | str, merge_request_iid: int) -> MergeRequest:
        """Get a merge request.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            merge_request_iid: Number of the merge request within the project, its `iid`.
        """
        return await self._one(
            GET, {"project_id": project_id, "merge_request_iid": merge_request_iid}, MergeRequest
        )


class SyncMergeRequests(SyncStoredEntity["MergeRequestsStoreColumn", "MergeRequestsStoreRecord"]):
    """A merge request. Sync version of `MergeRequests`."""

    _stored = ("merge_requests", "MergeRequestsStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        state: Literal["opened", "closed", "locked", "merged", "all"] | str | Omit | None = omit,
        scope: Literal["created_by_me", "assigned_to_me", "reviews_for_me", "all"] | str | Omit | None = omit,
        order_by: MergeRequestListParamsOrderBy | str | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
        created_after: dt.datetime | str | Omit | None = omit,
        created_before: dt.datetime | str | Omit | None = omit,
        updated_after: dt.datetime | str | Omit | None = omit,
        updated_before: dt.datetime | str | Omit | None = omit,
    ) -> SyncPage[MergeRequest]:
        """List merge requests.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            state: Only those in this state; `all` by default. One of `opened`, `closed`, `locked`, `merged`,
                `all`.
            scope: Only those that you created, that are assigned to you or that you review; `all` by default.
                One of `created_by_me`, `assigned_to_me`, `reviews_for_me`, `all`.
            order_by: Field to order by; `created_at` by default. One of `created_at`, `label_priority`,
                `milestone_due`, `popularity`, `priority`, `title`, `updated_at`, `merged_at`.
            sort: Ascending or descending order; `desc` by default. One of `asc`, `desc`.
            created_after: Only merge requests created at this time or later.
            created_before: Only merge requests created at this time or earlier.
            updated_after: Only merge requests that changed at this time or later.
            updated_before: Only merge requests that changed at this time or earlier.
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
            MergeRequest,
        )

    def get(self, project_id: int | str, merge_request_iid: int) -> MergeRequest:
        """Get a merge request.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            merge_request_iid: Number of the merge request within the project, its `iid`.
        """
        return self._one(
            GET, {"project_id": project_id, "merge_request_iid": merge_request_iid}, MergeRequest
        )
