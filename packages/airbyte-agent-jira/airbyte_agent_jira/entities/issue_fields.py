# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""A field of issues, of the system or custom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.issue_fields import LIST, SEARCH
from ..models.issue_fields import IssueField
from ..params.issue_fields import IssueFieldSearchParamsOrderBy

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.issue_fields import IssueFieldsStoreColumn, IssueFieldsStoreRecord  # noqa: F401

__all__ = ["IssueFieldsEntity", "SyncIssueFieldsEntity"]


class IssueFieldsEntity(StoredEntity["IssueFieldsStoreColumn", "IssueFieldsStoreRecord"]):
    """A field of issues, of the system or custom."""

    _stored = ("issue_fields", "IssueFieldsStoreRecord")

    def list(self) -> AsyncPager[IssueField]:
        """List all fields of issues, of the system and custom.

        Returns a single page. All fields come at once.
        """
        return self._pager(LIST, {}, IssueField)

    def search(
        self,
        *,
        start_at: int | Omit | None = omit,
        max_results: int | Omit | None = omit,
        type: Sequence[Literal["custom", "system"] | str] | Omit | None = omit,
        id: Sequence[str] | Omit | None = omit,
        query: str | Omit | None = omit,
        order_by: IssueFieldSearchParamsOrderBy | str | Omit | None = omit,
        expand: Sequence[str] | str | Omit | None = omit,
    ) -> AsyncPager[IssueField]:
        """Search fields of issues.

        For administrators alone.

        Args:
            start_at: Number of records to skip; 0 by default. At least 0.
            max_results: Fields per page; 50 by default. At least 0.
            type: Only custom fields, or only those of the system.
            id: Only these, by id.
            query: Text that the name or description contains, case-insensitive.
            order_by: Field to order by, with a minus in falling order. One of `contextsCount`,
                `-contextsCount`, `+contextsCount`, `lastUsed`, `-lastUsed`, `+lastUsed`, `name`, `-name`,
                `+name`, `screensCount`, `-screensCount`, `+screensCount`, and 3 more.
            expand: What to add, comma-separated: key, stableId, lastUsed, screensCount, contextsCount,
                isLocked, searcherKey.
        """
        return self._pager(
            SEARCH,
            {
                "startAt": start_at,
                "maxResults": max_results,
                "type": type,
                "id": id,
                "query": query,
                "orderBy": order_by,
                "expand": expand,
            },
            IssueField,
        )


class SyncIssueFieldsEntity(SyncStoredEntity["IssueFieldsStoreColumn", "IssueFieldsStoreRecord"]):
    """A field of issues, of the system or custom. Sync version of `IssueFieldsEntity`."""

    _stored = ("issue_fields", "IssueFieldsStoreRecord")

    def list(self) -> SyncPage[IssueField]:
        """List all fields of issues, of the system and custom.

        Returns a single page. All fields come at once.
        """
        return self._page(LIST, {}, IssueField)

    def search(
        self,
        *,
        start_at: int | Omit | None = omit,
        max_results: int | Omit | None = omit,
        type: Sequence[Literal["custom", "system"] | str] | Omit | None = omit,
        id: Sequence[str] | Omit | None = omit,
        query: str | Omit | None = omit,
        order_by: IssueFieldSearchParamsOrderBy | str | Omit | None = omit,
        expand: Sequence[str] | str | Omit | None = omit,
    ) -> SyncPage[IssueField]:
        """Search fields of issues.

        For administrators alone.

        Args:
            start_at: Number of records to skip; 0 by default. At least 0.
            max_results: Fields per page; 50 by default. At least 0.
            type: Only custom fields, or only those of the system.
            id: Only these, by id.
            query: Text that the name or description contains, case-insensitive.
            order_by: Field to order by, with a minus in falling order. One of `contextsCount`,
                `-contextsCount`, `+contextsCount`, `lastUsed`, `-lastUsed`, `+lastUsed`, `name`, `-name`,
                `+name`, `screensCount`, `-screensCount`, `+screensCount`, and 3 more.
            expand: What to add, comma-separated: key, stableId, lastUsed, screensCount, contextsCount,
                isLocked, searcherKey.
        """
        return self._page(
            SEARCH,
            {
                "startAt": start_at,
                "maxResults": max_results,
                "type": type,
                "id": id,
                "query": query,
                "orderBy": order_by,
                "expand": expand,
            },
            IssueField,
        )
