# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""An organization, or a group of people; all else in Asana is in one."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.workspaces import Workspace, WorkspaceCompact, WorkspacesRow
from ..params.workspaces import WorkspacesSearchQuery

__all__ = ["SyncWorkspaces", "Workspaces"]


class Workspaces(StoredEntity[WorkspacesSearchQuery, WorkspacesRow]):
    """An organization, or a group of people; all else in Asana is in one."""

    _stored = ("workspaces", WorkspacesRow)

    def list(
        self, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> AsyncPager[WorkspaceCompact]:
        """List workspaces the caller is in.

        Args:
            limit: Records on a page. 1 to 100. Default `100`.
            offset: Place of the page, from the page before; it expires.
        """
        return self._pager(LIST, {"limit": limit, "offset": offset}, WorkspaceCompact)

    async def get(self, workspace_gid: str) -> Workspace:
        """Get a workspace.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
        """
        return await self._one(GET, {"workspace_gid": workspace_gid}, Workspace)


class SyncWorkspaces(SyncStoredEntity[WorkspacesSearchQuery, WorkspacesRow]):
    """An organization, or a group of people; all else in Asana is in one; blocking twin of `Workspaces`."""

    _stored = ("workspaces", WorkspacesRow)

    def list(
        self, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> SyncPage[WorkspaceCompact]:
        """List workspaces the caller is in.

        Args:
            limit: Records on a page. 1 to 100. Default `100`.
            offset: Place of the page, from the page before; it expires.
        """
        return self._page(LIST, {"limit": limit, "offset": offset}, WorkspaceCompact)

    def get(self, workspace_gid: str) -> Workspace:
        """Get a workspace.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
        """
        return self._one(GET, {"workspace_gid": workspace_gid}, Workspace)


# fmt: off
LIST = Operation(
    entity="workspaces", action="list", method="GET", path="/workspaces",
    parameters=(
        Parameter(
            "limit", "query", {"type": "integer", "default": 100, "minimum": 1, "maximum": 100}, needed=True,
        ),
        Parameter("offset", "query", {"type": "string"}),
    ),
    summary="List workspaces the caller is in", records="$.data", meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)
GET = Operation(
    entity="workspaces", action="get", method="GET", path="/workspaces/{workspace_gid}",
    parameters=(
        Parameter("workspace_gid", "path", {"type": "string"}, required=True, aliases={"workspace": {}}),
    ),
    summary="Get a workspace", records="$.data",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
