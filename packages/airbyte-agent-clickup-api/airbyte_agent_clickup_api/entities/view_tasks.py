# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""View tasks of ClickUp."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.view_tasks import LIST
from ..models.shared import Task

__all__ = ["SyncViewTasks", "ViewTasks"]


class ViewTasks(Entity):
    """View tasks of ClickUp."""

    def list(self, view_id: str, *, page: int | Omit | None = omit) -> AsyncPager[Task]:
        """List the tasks of a view.

        Those that the view shows.

        Args:
            view_id: Id of the view.
            page: Number of the page, from 0; the service requires it. At least 0. Default: `0`.
        """
        return self._pager(LIST, {"view_id": view_id, "page": page}, Task)


class SyncViewTasks(SyncEntity):
    """View tasks of ClickUp. Sync version of `ViewTasks`."""

    def list(self, view_id: str, *, page: int | Omit | None = omit) -> SyncPage[Task]:
        """List the tasks of a view.

        Those that the view shows.

        Args:
            view_id: Id of the view.
            page: Number of the page, from 0; the service requires it. At least 0. Default: `0`.
        """
        return self._page(LIST, {"view_id": view_id, "page": page}, Task)
