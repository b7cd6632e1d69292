# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Tag tasks of Asana."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tag_tasks import LIST
from ..models.shared import TaskCompact

__all__ = ["SyncTagTasks", "TagTasks"]


class TagTasks(Entity):
    """Tag tasks of Asana."""

    def list(
        self, tag_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> AsyncPager[TaskCompact]:
        """List tasks with a tag.

        Args:
            tag_gid: Id of the tag.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._pager(LIST, {"tag_gid": tag_gid, "limit": limit, "offset": offset}, TaskCompact)


class SyncTagTasks(SyncEntity):
    """Tag tasks of Asana. Sync version of `TagTasks`."""

    def list(
        self, tag_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> SyncPage[TaskCompact]:
        """List tasks with a tag.

        Args:
            tag_gid: Id of the tag.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._page(LIST, {"tag_gid": tag_gid, "limit": limit, "offset": offset}, TaskCompact)
