# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Workspace tags of Asana."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.workspace_tags import CREATE, LIST
from ..models.tags import Tag
from ..models.workspace_tags import TagCompact
from ..params.workspace_tags import TagParam

__all__ = ["SyncWorkspaceTags", "WorkspaceTags"]


class WorkspaceTags(Entity):
    """Workspace tags of Asana."""

    def list(
        self, workspace_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> AsyncPager[TagCompact]:
        """List tags of a workspace.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._pager(
            LIST, {"workspace_gid": workspace_gid, "limit": limit, "offset": offset}, TagCompact
        )

    async def create(self, workspace_gid: str, data: TagParam) -> Tag:
        """Create a tag in a workspace.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            data: A new tag.
        """
        return await self._one(CREATE, {"workspace_gid": workspace_gid, "data": data}, Tag)


class SyncWorkspaceTags(SyncEntity):
    """Workspace tags of Asana. Sync version of `WorkspaceTags`."""

    def list(
        self, workspace_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> SyncPage[TagCompact]:
        """List tags of a workspace.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._page(
            LIST, {"workspace_gid": workspace_gid, "limit": limit, "offset": offset}, TagCompact
        )

    def create(self, workspace_gid: str, data: TagParam) -> Tag:
        """Create a tag in a workspace.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            data: A new tag.
        """
        return self._one(CREATE, {"workspace_gid": workspace_gid, "data": data}, Tag)
