# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""A department or a team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.departments import GET, LIST
from ..models.departments import Department

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.departments import DepartmentsStoreColumn, DepartmentsStoreRecord  # noqa: F401

__all__ = ["Departments", "SyncDepartments"]


class Departments(StoredEntity["DepartmentsStoreColumn", "DepartmentsStoreRecord"]):
    """A department or a team."""

    _stored = ("departments", "DepartmentsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        include_archived: bool | Omit | None = omit,
    ) -> AsyncPager[Department]:
        """List departments.

        Needs the permission `organizationRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            include_archived: Archived ones too; false by default.
        """
        return self._pager(
            LIST, {"cursor": cursor, "limit": limit, "includeArchived": include_archived}, Department
        )

    async def get(self, department_id: str) -> Department:
        """Get a department.

        Needs the permission `organizationRead`.

        Args:
            department_id: Id of the department.
        """
        return await self._one(GET, {"departmentId": department_id}, Department)


class SyncDepartments(SyncStoredEntity["DepartmentsStoreColumn", "DepartmentsStoreRecord"]):
    """A department or a team. Sync version of `Departments`."""

    _stored = ("departments", "DepartmentsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        include_archived: bool | Omit | None = omit,
    ) -> SyncPage[Department]:
        """List departments.

        Needs the permission `organizationRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            include_archived: Archived ones too; false by default.
        """
        return self._page(
            LIST, {"cursor": cursor, "limit": limit, "includeArchived": include_archived}, Department
        )

    def get(self, department_id: str) -> Department:
        """Get a department.

        Needs the permission `organizationRead`.

        Args:
            department_id: Id of the department.
        """
        return self._one(GET, {"departmentId": department_id}, Department)
