# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A group of people in an organization, and the projects they share."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.definition import Operation, Parameter

from ..models.teams import Team, TeamsRow
from ..params.teams import TeamsSearchQuery

__all__ = ["SyncTeams", "Teams"]


class Teams(StoredEntity[TeamsSearchQuery, TeamsRow]):
    """A group of people in an organization, and the projects they share."""

    _stored = ("teams", TeamsRow)

    async def get(self, team_gid: str) -> Team:
        """Get a team.

        Args:
            team_gid: Id of the team. Also accepted as `team`.
        """
        return await self._one(GET, {"team_gid": team_gid}, Team)


class SyncTeams(SyncStoredEntity[TeamsSearchQuery, TeamsRow]):
    """A group of people in an organization, and the projects they share; blocking twin of `Teams`."""

    _stored = ("teams", TeamsRow)

    def get(self, team_gid: str) -> Team:
        """Get a team.

        Args:
            team_gid: Id of the team. Also accepted as `team`.
        """
        return self._one(GET, {"team_gid": team_gid}, Team)


# fmt: off
GET = Operation(
    entity="teams", action="get", method="GET", path="/teams/{team_gid}",
    parameters=(Parameter("team_gid", "path", {"type": "string"}, required=True, aliases={"team": {}}),),
    summary="Get a team", records="$.data",
)
OPERATIONS: Mapping[str, Operation] = {"get": GET}
