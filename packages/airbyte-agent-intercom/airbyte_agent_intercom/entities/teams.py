# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""A group of admins that conversations are assigned to."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.teams import Team, TeamsRow
from ..params.shared import ApiVersionParam
from ..params.teams import TeamsSearchQuery
from ..schemas import INTERCOM_VERSION_SCHEMA

__all__ = ["SyncTeams", "Teams"]


class Teams(StoredEntity[TeamsSearchQuery, TeamsRow]):
    """A group of admins that conversations are assigned to."""

    _stored = ("teams", TeamsRow)

    def list(self, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> AsyncPager[Team]:
        """List teams.

        There is one page. All teams of the workspace come at once.

        Args:
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
        """
        return self._pager(LIST, {"Intercom-Version": intercom_version}, Team)

    async def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Team:
        """Get a team.

        Args:
            id: Id of the team.
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
        """
        return await self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Team)


class SyncTeams(SyncStoredEntity[TeamsSearchQuery, TeamsRow]):
    """A group of admins that conversations are assigned to; blocking twin of `Teams`."""

    _stored = ("teams", TeamsRow)

    def list(self, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> SyncPage[Team]:
        """List teams.

        There is one page. All teams of the workspace come at once.

        Args:
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
        """
        return self._page(LIST, {"Intercom-Version": intercom_version}, Team)

    def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Team:
        """Get a team.

        Args:
            id: Id of the team.
            intercom_version: Version of the API to answer in; models here are those of 2.16. One of `1.0`,
                `1.1`, `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more.
                Default `2.16`.
        """
        return self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Team)


# fmt: off
LIST = Operation(
    entity="teams", action="list", method="GET", path="/teams",
    parameters=(Parameter("Intercom-Version", "header", INTERCOM_VERSION_SCHEMA),), summary="List teams",
    records="$.teams",
    paging=Paging(strategy="none"),
)
GET = Operation(
    entity="teams", action="get", method="GET", path="/teams/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Intercom-Version", "header", INTERCOM_VERSION_SCHEMA),
    ),
    summary="Get a team",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
