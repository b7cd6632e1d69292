# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Workspace tags of Asana."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.tags import Tag
from ..models.workspace_tags import TagCompact
from ..params.workspace_tags import TagParam
from ..schemas import COLOR_SCHEMA

__all__ = ["SyncWorkspaceTags", "WorkspaceTags"]


class WorkspaceTags(Entity):
    """Workspace tags of Asana."""

    def list(
        self, workspace_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> AsyncPager[TagCompact]:
        """List tags of a workspace.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            limit: Records on a page. 1 to 100. Default `100`.
            offset: Place of the page, from the page before; it expires.
        """
        return self._pager(
            LIST, {"workspace_gid": workspace_gid, "limit": limit, "offset": offset}, TagCompact,
        )  # fmt: skip

    async def create(self, workspace_gid: str, data: TagParam) -> Tag:
        """Create a tag in a workspace.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            data: A new tag.
        """
        return await self._one(CREATE, {"workspace_gid": workspace_gid, "data": data}, Tag)


class SyncWorkspaceTags(SyncEntity):
    """Workspace tags of Asana; blocking twin of `WorkspaceTags`."""

    def list(
        self, workspace_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> SyncPage[TagCompact]:
        """List tags of a workspace.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            limit: Records on a page. 1 to 100. Default `100`.
            offset: Place of the page, from the page before; it expires.
        """
        return self._page(
            LIST, {"workspace_gid": workspace_gid, "limit": limit, "offset": offset}, TagCompact,
        )  # fmt: skip

    def create(self, workspace_gid: str, data: TagParam) -> Tag:
        """Create a tag in a workspace.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            data: A new tag.
        """
        return self._one(CREATE, {"workspace_gid": workspace_gid, "data": data}, Tag)


# fmt: off
LIST = Operation(
    entity="workspace_tags", action="list", method="GET", path="/workspaces/{workspace_gid}/tags",
    parameters=(
        Parameter("workspace_gid", "path", {"type": "string"}, required=True, aliases={"workspace": {}}),
        Parameter(
            "limit", "query", {"type": "integer", "default": 100, "minimum": 1, "maximum": 100}, needed=True,
        ),
        Parameter("offset", "query", {"type": "string"}),
    ),
    summary="List tags of a workspace", records="$.data", meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)
CREATE = Operation(
    entity="workspace_tags", action="create", method="POST", path="/workspaces/{workspace_gid}/tags",
    parameters=(
        Parameter("workspace_gid", "path", {"type": "string"}, required=True, aliases={"workspace": {}}),
        Parameter("data", "body", {"type": "object", "properties": {
            "name": {"type": "string"}, "color": COLOR_SCHEMA, "notes": {"type": "string"},
            "followers": {"type": "array", "items": {"type": "string"}},
        }}, required=True),
    ),
    summary="Create a tag in a workspace", body="json", records="$.data",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
