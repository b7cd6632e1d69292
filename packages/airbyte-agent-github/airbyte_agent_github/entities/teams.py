# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A team of an organization."""

from __future__ import annotations

from collections.abc import Sequence
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
    """A team of an organization."""

    _stored = ("teams", "TeamsStoreRecord")

    def list(
        self,
        org: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Team]:
        """List the teams of an organization, sorted by name.

        Those that are visible to you.

        Args:
            org: Login of the organization.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `slug` and `parentTeam.slug`, none
                that takes arguments; `id` is always there.
        """
        return self._pager(LIST, {"org": org, "per_page": per_page, "after": after, "fields": fields}, Team)

    async def get(self, org: str, team_slug: str, *, fields: Sequence[str] | Omit | None = omit) -> Team:
        """Get a team.

        Args:
            org: Login of the organization.
            team_slug: Name of the team in URLs.
            fields: Fields to return instead of the default ones, such as `slug` and `parentTeam.slug`, none
                that takes arguments; `id` is always there.
        """
        return await self._one(GET, {"org": org, "team_slug": team_slug, "fields": fields}, Team)


class SyncTeams(SyncStoredEntity["TeamsStoreColumn", "TeamsStoreRecord"]):
    """A team of an organization. Sync version of `Teams`."""

    _stored = ("teams", "TeamsStoreRecord")

    def list(
        self,
        org: str,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Team]:
        """List the teams of an organization, sorted by name.

        Those that are visible to you.

        Args:
            org: Login of the organization.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `slug` and `parentTeam.slug`, none
                that takes arguments; `id` is always there.
        """
        return self._page(LIST, {"org": org, "per_page": per_page, "after": after, "fields": fields}, Team)

    def get(self, org: str, team_slug: str, *, fields: Sequence[str] | Omit | None = omit) -> Team:
        """Get a team.

        Args:
            org: Login of the organization.
            team_slug: Name of the team in URLs.
            fields: Fields to return instead of the default ones, such as `slug` and `parentTeam.slug`, none
                that takes arguments; `id` is always there.
        """
        return self._one(GET, {"org": org, "team_slug": team_slug, "fields": fields}, Team)
