# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""A group of agents whom visitors can choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.departments import GET, LIST
from ..models.departments import Department

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.departments import DepartmentsStoreColumn, DepartmentsStoreRecord  # noqa: F401

__all__ = ["Departments", "SyncDepartments"]


class Departments(StoredEntity["DepartmentsStoreColumn", "DepartmentsStoreRecord"]):
    """A group of agents whom visitors can choose."""

    _stored = ("departments", "DepartmentsStoreRecord")

    def list(self) -> AsyncPager[Department]:
        """List departments.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, Department)

    async def get(self, department_id: int) -> Department:
        """Get a department.

        Args:
            department_id: Id of the department.
        """
        return await self._one(GET, {"department_id": department_id}, Department)


class SyncDepartments(SyncStoredEntity["DepartmentsStoreColumn", "DepartmentsStoreRecord"]):
    """A group of agents whom visitors can choose. Sync version of `Departments`."""

    _stored = ("departments", "DepartmentsStoreRecord")

    def list(self) -> SyncPage[Department]:
        """List departments.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, Department)

    def get(self, department_id: int) -> Department:
        """Get a department.

        Args:
            department_id: Id of the department.
        """
        return self._one(GET, {"department_id": department_id}, Department)
