# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""The assignment of a task to a project."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.task_assignments import LIST
from ..models.task_assignments import TaskAssignment

__all__ = ["SyncTaskAssignments", "TaskAssignments"]


class TaskAssignments(Entity):
    """The assignment of a task to a project."""

    def list(self, *, per_page: int | Omit | None = omit) -> AsyncPager[TaskAssignment]:
        """List task assignments.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"per_page": per_page}, TaskAssignment)


class SyncTaskAssignments(SyncEntity):
    """The assignment of a task to a project. Sync version of `TaskAssignments`."""

    def list(self, *, per_page: int | Omit | None = omit) -> SyncPage[TaskAssignment]:
        """List task assignments.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"per_page": per_page}, TaskAssignment)
