# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""A department."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.departments import LIST
from ..models.departments import Department

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.departments import DepartmentsStoreColumn, DepartmentsStoreRecord  # noqa: F401

__all__ = ["Departments", "SyncDepartments"]


class Departments(StoredEntity["DepartmentsStoreColumn", "DepartmentsStoreRecord"]):
    """A department."""

    _stored = ("departments", "DepartmentsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
    ) -> AsyncPager[Department]:
        """List departments.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only departments with these ids. At most 50 items.
        """
        return self._pager(LIST, {"cursor": cursor, "per_page": per_page, "ids": ids}, Department)


class SyncDepartments(SyncStoredEntity["DepartmentsStoreColumn", "DepartmentsStoreRecord"]):
    """A department. Sync version of `Departments`."""

    _stored = ("departments", "DepartmentsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
    ) -> SyncPage[Department]:
        """List departments.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only departments with these ids. At most 50 items.
        """
        return self._page(LIST, {"cursor": cursor, "per_page": per_page, "ids": ids}, Department)
