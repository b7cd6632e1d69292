# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Team users of Asana."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.team_users import LIST
from ..models.shared import UserCompact

__all__ = ["SyncTeamUsers", "TeamUsers"]


class TeamUsers(Entity):
    """Team users of Asana."""

    def list(
        self, team_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> AsyncPager[UserCompact]:
        """List members of a team, by name.

        Asana gives at most 2,000; `users.list` gives all.

        Args:
            team_gid: Id of the team. Also accepted as `team`.
            limit: Records per page; by default the first 2,000 are returned in one response. 1 to 100.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._pager(LIST, {"team_gid": team_gid, "limit": limit, "offset": offset}, UserCompact)


class SyncTeamUsers(SyncEntity):
    """Team users of Asana. Sync version of `TeamUsers`."""

    def list(
        self, team_gid: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> SyncPage[UserCompact]:
        """List members of a team, by name.

        Asana gives at most 2,000; `users.list` gives all.

        Args:
            team_gid: Id of the team. Also accepted as `team`.
            limit: Records per page; by default the first 2,000 are returned in one response. 1 to 100.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._page(LIST, {"team_gid": team_gid, "limit": limit, "offset": offset}, UserCompact)
