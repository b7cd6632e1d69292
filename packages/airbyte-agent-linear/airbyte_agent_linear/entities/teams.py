# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""A team with its issues, workflow and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.teams import GET, LIST
from ..models.teams import Team

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.teams import TeamsStoreColumn, TeamsStoreRecord  # noqa: F401

__all__ = ["SyncTeams", "Teams"]


class Teams(StoredEntity["TeamsStoreColumn", "TeamsStoreRecord"]):
    """A team with its issues, workflow and settings."""

    _stored = ("teams", "TeamsStoreRecord")

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> AsyncPager[Team]:
        """List teams.

        Args:
            first: Records per page; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the previous page; null for the first page.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `ListTeams`.
        """
        return self._pager(
            LIST, {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name}, Team
        )

    async def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> Team:
        """Get a team.

        Args:
            id: Id of the team.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `GetTeam`.
        """
        return await self._one(GET, {"id": id, "x-apollo-operation-name": x_apollo_operation_name}, Team)


class SyncTeams(SyncStoredEntity["TeamsStoreColumn", "TeamsStoreRecord"]):
    """A team with its issues, workflow and settings. Sync version of `Teams`."""

    _stored = ("teams", "TeamsStoreRecord")

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> SyncPage[Team]:
        """List teams.

        Args:
            first: Records per page; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the previous page; null for the first page.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `ListTeams`.
        """
        return self._page(
            LIST, {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name}, Team
        )

    def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> Team:
        """Get a team.

        Args:
            id: Id of the team.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `GetTeam`.
        """
        return self._one(GET, {"id": id, "x-apollo-operation-name": x_apollo_operation_name}, Team)
