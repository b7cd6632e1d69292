# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Team projects of Asana."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.team_projects import LIST
from ..models.shared import ProjectCompact

__all__ = ["SyncTeamProjects", "TeamProjects"]


class TeamProjects(Entity):
    """Team projects of Asana."""

    def list(
        self,
        team_gid: str,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> AsyncPager[ProjectCompact]:
        """List projects of a team.

        Args:
            team_gid: Id of the team. Also accepted as `team`.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
            archived: Only archived or only active ones.
        """
        return self._pager(
            LIST,
            {"team_gid": team_gid, "limit": limit, "offset": offset, "archived": archived},
            ProjectCompact,
        )


class SyncTeamProjects(SyncEntity):
    """Team projects of Asana. Sync version of `TeamProjects`."""

    def list(
        self,
        team_gid: str,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> SyncPage[ProjectCompact]:
        """List projects of a team.

        Args:
            team_gid: Id of the team. Also accepted as `team`.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
            archived: Only archived or only active ones.
        """
        return self._page(
            LIST,
            {"team_gid": team_gid, "limit": limit, "offset": offset, "archived": archived},
            ProjectCompact,
        )
