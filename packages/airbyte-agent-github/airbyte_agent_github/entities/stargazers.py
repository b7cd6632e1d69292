# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Who starred a repository, and when."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.stargazers import LIST
from ..models.stargazers import Stargazer

__all__ = ["Stargazers", "SyncStargazers"]


class Stargazers(Entity):
    """Who starred a repository, and when."""

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Stargazer]:
        """List the stargazers of a repository, most recent first.

        `fields` selects fields of the user.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `login` and `followers.totalCount`,
                none that takes arguments; `starredAt` and the person's `id` are always there.
        """
        return self._pager(
            LIST,
            {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields},
            Stargazer,
        )


class SyncStargazers(SyncEntity):
    """Who starred a repository, and when. Sync version of `Stargazers`."""

    def list(
        self,
        owner: str | Omit | None = omit,
        repo: str | Omit | None = omit,
        *,
        per_page: int | Omit | None = omit,
        after: str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Stargazer]:
        """List the stargazers of a repository, most recent first.

        `fields` selects fields of the user.

        Args:
            owner: Login of the user or organization that owns the repository. Defaults to the connector's
                setting.
            repo: Name of the repository, without the owner. Defaults to the connector's setting.
            per_page: Page size. 1 to 100. Default: `30`.
            after: `end_cursor` of the previous page.
            fields: Fields to return instead of the default ones, such as `login` and `followers.totalCount`,
                none that takes arguments; `starredAt` and the person's `id` are always there.
        """
        return self._page(
            LIST,
            {"owner": owner, "repo": repo, "per_page": per_page, "after": after, "fields": fields},
            Stargazer,
        )
