# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""User teams of Asana."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.user_teams import LIST
from ..models.shared import TeamCompact

__all__ = ["SyncUserTeams", "UserTeams"]


class UserTeams(Entity):
    """User teams of Asana."""

    def list(
        self,
        user_gid: str,
        organization: str,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
    ) -> AsyncPager[TeamCompact]:
        """List teams a user is in.

        Args:
            user_gid: User id, email address or `me`.
            organization: Id of the organization whose teams are wanted. Also accepted as `workspace_gid`,
                `workspace`.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._pager(
            LIST,
            {"user_gid": user_gid, "organization": organization, "limit": limit, "offset": offset},
            TeamCompact,
        )


class SyncUserTeams(SyncEntity):
    """User teams of Asana. Sync version of `UserTeams`."""

    def list(
        self,
        user_gid: str,
        organization: str,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
    ) -> SyncPage[TeamCompact]:
        """List teams a user is in.

        Args:
            user_gid: User id, email address or `me`.
            organization: Id of the organization whose teams are wanted. Also accepted as `workspace_gid`,
                `workspace`.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._page(
            LIST,
            {"user_gid": user_gid, "organization": organization, "limit": limit, "offset": offset},
            TeamCompact,
        )
