# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""An application of a candidate for a job, or a prospect."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.applications import LIST
from ..models.applications import Application

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.applications import ApplicationsStoreColumn, ApplicationsStoreRecord  # noqa: F401

__all__ = ["Applications", "SyncApplications"]


class Applications(StoredEntity["ApplicationsStoreColumn", "ApplicationsStoreRecord"]):
    """An application of a candidate for a job, or a prospect."""

    _stored = ("applications", "ApplicationsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
        updated_at: str | Omit | None = omit,
    ) -> AsyncPager[Application]:
        """List applications.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only applications with these ids. At most 50 items.
            updated_at: Only those changed at such a time: `gt`, `gte`, `lt` or `lte` and a time, as in
                `gte|2026-01-01T00:00:00Z`, or two of them,
                `gte|2026-01-01T00:00:00Z|lt|2026-02-01T00:00:00Z`.
        """
        return self._pager(
            LIST, {"cursor": cursor, "per_page": per_page, "ids": ids, "updated_at": updated_at}, Application
        )


class SyncApplications(SyncStoredEntity["ApplicationsStoreColumn", "ApplicationsStoreRecord"]):
    """An application of a candidate for a job, or a prospect. Sync version of `Applications`."""

    _stored = ("applications", "ApplicationsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
        updated_at: str | Omit | None = omit,
    ) -> SyncPage[Application]:
        """List applications.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only applications with these ids. At most 50 items.
            updated_at: Only those changed at such a time: `gt`, `gte`, `lt` or `lte` and a time, as in
                `gte|2026-01-01T00:00:00Z`, or two of them,
                `gte|2026-01-01T00:00:00Z|lt|2026-02-01T00:00:00Z`.
        """
        return self._page(
            LIST, {"cursor": cursor, "per_page": per_page, "ids": ids, "updated_at": updated_at}, Application
        )
