# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A group of people in an organization, and the projects they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity

from .._operations.teams import GET
from ..models.teams import Team

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.teams import TeamsStoreColumn, TeamsStoreRecord  # noqa: F401

__all__ = ["SyncTeams", "Teams"]


class Teams(StoredEntity["TeamsStoreColumn", "TeamsStoreRecord"]):
    """A group of people in an organization, and the projects they share."""

    _stored = ("teams", "TeamsStoreRecord")

    async def get(self, team_gid: str) -> Team:
        """Get a team.

        Args:
            team_gid: Id of the team. Also accepted as `team`.
        """
        return await self._one(GET, {"team_gid": team_gid}, Team)


class SyncTeams(SyncStoredEntity["TeamsStoreColumn", "TeamsStoreRecord"]):
    """A group of people in an organization, and the projects they share. Sync version of `Teams`."""

    _stored = ("teams", "TeamsStoreRecord")

    def get(self, team_gid: str) -> Team:
        """Get a team.

        Args:
            team_gid: Id of the team. Also accepted as `team`.
        """
        return self._one(GET, {"team_gid": team_gid}, Team)
