# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""A milestone of a repository."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.milestones import GET, LIST
from ..models.milestones import Milestone

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.milestones import MilestonesStoreColumn, MilestonesStoreRecord  # noqa: F401

__all__ = ["Milestones", "SyncMilestones"]


class Milestones(StoredEntity["MilestonesStoreColumn", "MilestonesStoreRecord"]):
    """A milestone of a repository."""

    _stored = ("milestones", "MilestonesStoreRecord")

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        states: Sequence[Literal["OPEN", "CLOSED"] | str] | Omit | None = omit,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Milestone]:
        """List the milestones of a repository, newest first.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            states: Only those in one of these states; all by default. One of `OPEN`, `CLOSED`. Also accepted
                as `state`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `title` and `creator.login`, none
                that takes arguments; `id` is always there.
        """
        return self._pager(
            LIST,
            {
                "owner": owner,
                "repo": repo,
                "states": states,
                "per_page": per_page,
                "after": after,
                "fields": fields,
            },
            Milestone,
        )

    @overload
    async def get(
        self, owner: str, repo: str, number: int, *, fields: Sequence[str] | Omit | None = omit
    ) -> Milestone: ...

    @overload
    async def get(
        self,
        *,
        number: int,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Milestone: ...

    async def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Milestone:
        """Get a milestone.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the milestone, as in its URL. Also accepted as `milestone_number`, `id`.
            fields: Fields to return instead of the default ones, such as `title` and `creator.login`, none
                that takes arguments; `id` is always there.
        """
        return await self._one(
            GET, {"owner": owner, "repo": repo, "number": number, "fields": fields}, Milestone
        )


class SyncMilestones(SyncStoredEntity["MilestonesStoreColumn", "MilestonesStoreRecord"]):
    """A milestone of a repository. Sync version of `Milestones`."""

    _stored = ("milestones", "MilestonesStoreRecord")

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        states: Sequence[Literal["OPEN", "CLOSED"] | str] | Omit | None = omit,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Milestone]:
        """List the milestones of a repository, newest first.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            states: Only those in one of these states; all by default. One of `OPEN`, `CLOSED`. Also accepted
                as `state`.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `title` and `creator.login`, none
                that takes arguments; `id` is always there.
        """
        return self._page(
            LIST,
            {
                "owner": owner,
                "repo": repo,
                "states": states,
                "per_page": per_page,
                "after": after,
                "fields": fields,
            },
            Milestone,
        )

    @overload
    def get(
        self, owner: str, repo: str, number: int, *, fields: Sequence[str] | Omit | None = omit
    ) -> Milestone: ...

    @overload
    def get(
        self,
        *,
        number: int,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Milestone: ...

    def get(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        number: int | Omit | None = omit,
        *,
        fields: Sequence[str] | Omit | None = omit,
    ) -> Milestone:
        """Get a milestone.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            number: Number of the milestone, as in its URL. Also accepted as `milestone_number`, `id`.
            fields: Fields to return instead of the default ones, such as `title` and `creator.login`, none
                that takes arguments; `id` is always there.
        """
        return self._one(GET, {"owner": owner, "repo": repo, "number": number, "fields": fields}, Milestone)
