# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""A team of users."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.teams import CREATE, GET, LIST, UPDATE
from ..models.teams import Team

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.teams import TeamsStoreColumn, TeamsStoreRecord  # noqa: F401

__all__ = ["SyncTeams", "Teams"]


class Teams(StoredEntity["TeamsStoreColumn", "TeamsStoreRecord"]):
    """A team of users."""

    _stored = ("teams", "TeamsStoreRecord")

    def list(self, *, cursor: str | Omit | None = omit) -> AsyncPager[Team]:
        """List teams.

        Args:
            cursor: Cursor of the page, from the one before.
        """
        return self._pager(LIST, {"cursor": cursor}, Team)

    async def create(
        self, *, name: str | Omit | None = omit, user_ids: Sequence[str] | Omit | None = omit
    ) -> Team:
        """Create a team.

        Args:
            name: Name.
            user_ids: Ids of the users in it.
        """
        return await self._one(CREATE, {"name": name, "user_ids": user_ids}, Team)

    async def get(self, id: str) -> Team:
        """Get a team.

        Args:
            id: Id of the team.
        """
        return await self._one(GET, {"id": id}, Team)

    async def update(
        self, id: str, *, name: str | Omit | None = omit, user_ids: Sequence[str] | Omit | None = omit
    ) -> Team:
        """Update a team.

        Args:
            id: Id of the team.
            name: Name.
            user_ids: Ids of the users in it, which replace those it has.
        """
        return await self._one(UPDATE, {"id": id, "name": name, "user_ids": user_ids}, Team)


class SyncTeams(SyncStoredEntity["TeamsStoreColumn", "TeamsStoreRecord"]):
    """A team of users. Sync version of `Teams`."""

    _stored = ("teams", "TeamsStoreRecord")

    def list(self, *, cursor: str | Omit | None = omit) -> SyncPage[Team]:
        """List teams.

        Args:
            cursor: Cursor of the page, from the one before.
        """
        return self._page(LIST, {"cursor": cursor}, Team)

    def create(self, *, name: str | Omit | None = omit, user_ids: Sequence[str] | Omit | None = omit) -> Team:
        """Create a team.

        Args:
            name: Name.
            user_ids: Ids of the users in it.
        """
        return self._one(CREATE, {"name": name, "user_ids": user_ids}, Team)

    def get(self, id: str) -> Team:
        """Get a team.

        Args:
            id: Id of the team.
        """
        return self._one(GET, {"id": id}, Team)

    def update(
        self, id: str, *, name: str | Omit | None = omit, user_ids: Sequence[str] | Omit | None = omit
    ) -> Team:
        """Update a team.

        Args:
            id: Id of the team.
            name: Name.
            user_ids: Ids of the users in it, which replace those it has.
        """
        return self._one(UPDATE, {"id": id, "name": name, "user_ids": user_ids}, Team)
