# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""An issue, as lists have it: events of one cause."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.issues import GET, LIST
from ..models.issues import Issue, IssueDetail

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.issues import IssuesStoreColumn, IssuesStoreRecord  # noqa: F401

__all__ = ["Issues", "SyncIssues"]


class Issues(StoredEntity["IssuesStoreColumn", "IssuesStoreRecord"]):
    """An issue, as lists have it: events of one cause."""

    _stored = ("issues", "IssuesStoreRecord")

    def list(
        self,
        organization_slug: str | Omit | None = omit,
        project_slug: str | Omit | None = omit,
        *,
        query: str | Omit | None = omit,
        stats_period: str | Omit | None = omit,
        cursor: str | Omit | None = omit,
    ) -> AsyncPager[Issue]:
        """List issues of a project.

        Unresolved issues unless `query` says otherwise. Sentry calls this deprecated in favour of a list over
        the organization.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            project_slug: Slug or id of the project. Defaults to the connector's setting.
            query: Search in the syntax of Sentry, such as `is:resolved level:error`; `is:unresolved` by
                default, empty for all.
            stats_period: Period of the statistics: `24h`, which is the default, `14d`, or empty for none.
            cursor: Cursor of the page, from the `Link` header of the one before. At least 1 characters.
        """
        return self._pager(
            LIST,
            {
                "organization_slug": organization_slug,
                "project_slug": project_slug,
                "query": query,
                "statsPeriod": stats_period,
                "cursor": cursor,
            },
            Issue,
        )

    @overload
    async def get(self, organization_slug: str, issue_id: str) -> IssueDetail: ...

    @overload
    async def get(self, *, issue_id: str, organization_slug: str | Omit | None = omit) -> IssueDetail: ...

    async def get(
        self, organization_slug: str | Omit | None = omit, issue_id: str | Omit | None = omit
    ) -> IssueDetail:
        """Get an issue.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            issue_id: Id of the issue.
        """
        return await self._one(
            GET, {"organization_slug": organization_slug, "issue_id": issue_id}, IssueDetail
        )


class SyncIssues(SyncStoredEntity["IssuesStoreColumn", "IssuesStoreRecord"]):
    """An issue, as lists have it: events of one cause. Sync version of `Issues`."""

    _stored = ("issues", "IssuesStoreRecord")

    def list(
        self,
        organization_slug: str | Omit | None = omit,
        project_slug: str | Omit | None = omit,
        *,
        query: str | Omit | None = omit,
        stats_period: str | Omit | None = omit,
        cursor: str | Omit | None = omit,
    ) -> SyncPage[Issue]:
        """List issues of a project.

        Unresolved issues unless `query` says otherwise. Sentry calls this deprecated in favour of a list over
        the organization.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            project_slug: Slug or id of the project. Defaults to the connector's setting.
            query: Search in the syntax of Sentry, such as `is:resolved level:error`; `is:unresolved` by
                default, empty for all.
            stats_period: Period of the statistics: `24h`, which is the default, `14d`, or empty for none.
            cursor: Cursor of the page, from the `Link` header of the one before. At least 1 characters.
        """
        return self._page(
            LIST,
            {
                "organization_slug": organization_slug,
                "project_slug": project_slug,
                "query": query,
                "statsPeriod": stats_period,
                "cursor": cursor,
            },
            Issue,
        )

    @overload
    def get(self, organization_slug: str, issue_id: str) -> IssueDetail: ...

    @overload
    def get(self, *, issue_id: str, organization_slug: str | Omit | None = omit) -> IssueDetail: ...

    def get(
        self, organization_slug: str | Omit | None = omit, issue_id: str | Omit | None = omit
    ) -> IssueDetail:
        """Get an issue.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            issue_id: Id of the issue.
        """
        return self._one(GET, {"organization_slug": organization_slug, "issue_id": issue_id}, IssueDetail)
