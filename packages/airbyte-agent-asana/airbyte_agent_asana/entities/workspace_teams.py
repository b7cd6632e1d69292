# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Workspace teams of Asana."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.shared import TeamCompact

__all__ = ["SyncWorkspaceTeams", "WorkspaceTeams"]


class WorkspaceTeams(Entity):
    """Workspace teams of Asana."""

    def list(
        self, workspace_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> AsyncPager[TeamCompact]:
        """List teams of an organization that the caller can see.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            limit: Records on a page. 1 to 100. Default `100`.
            offset: Place of the page, from the page before; it expires.
        """
        return self._pager(
            LIST, {"workspace_gid": workspace_gid, "limit": limit, "offset": offset}, TeamCompact,
        )  # fmt: skip


class SyncWorkspaceTeams(SyncEntity):
    """Workspace teams of Asana; blocking twin of `WorkspaceTeams`."""

    def list(
        self, workspace_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> SyncPage[TeamCompact]:
        """List teams of an organization that the caller can see.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            limit: Records on a page. 1 to 100. Default `100`.
            offset: Place of the page, from the page before; it expires.
        """
        return self._page(
            LIST, {"workspace_gid": workspace_gid, "limit": limit, "offset": offset}, TeamCompact,
        )  # fmt: skip


# fmt: off
LIST = Operation(
    entity="workspace_teams", action="list", method="GET", path="/workspaces/{workspace_gid}/teams",
    parameters=(
        Parameter("workspace_gid", "path", {"type": "string"}, required=True, aliases={"workspace": {}}),
        Parameter(
            "limit", "query", {"type": "integer", "default": 100, "minimum": 1, "maximum": 100}, needed=True,
        ),
        Parameter("offset", "query", {"type": "string"}),
    ),
    summary="List teams of an organization that the caller can see", records="$.data",
    meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
