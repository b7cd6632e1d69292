# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""A group of admins that conversations are assigned to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.teams import GET, LIST
from ..models.teams import Team
from ..params.shared import ApiVersionParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.teams import TeamsStoreColumn, TeamsStoreRecord  # noqa: F401

__all__ = ["SyncTeams", "Teams"]


class Teams(StoredEntity["TeamsStoreColumn", "TeamsStoreRecord"]):
    """A group of admins that conversations are assigned to."""

    _stored = ("teams", "TeamsStoreRecord")

    def list(self, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> AsyncPager[Team]:
        """List teams.

        Returns a single page. All teams of the workspace come at once.

        Args:
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._pager(LIST, {"Intercom-Version": intercom_version}, Team)

    async def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Team:
        """Get a team.

        Args:
            id: Id of the team.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return await self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Team)


class SyncTeams(SyncStoredEntity["TeamsStoreColumn", "TeamsStoreRecord"]):
    """A group of admins that conversations are assigned to. Sync version of `Teams`."""

    _stored = ("teams", "TeamsStoreRecord")

    def list(self, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> SyncPage[Team]:
        """List teams.

        Returns a single page. All teams of the workspace come at once.

        Args:
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._page(LIST, {"Intercom-Version": intercom_version}, Team)

    def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Team:
        """Get a team.

        Args:
            id: Id of the team.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Team)
