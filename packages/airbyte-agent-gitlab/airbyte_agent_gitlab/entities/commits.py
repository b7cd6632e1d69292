# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""A commit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.commits import GET, LIST
from ..models.commits import Commit

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.commits import CommitsStoreColumn, CommitsStoreRecord  # noqa: F401

__all__ = ["Commits", "SyncCommits"]


class Commits(StoredEntity["CommitsStoreColumn", "CommitsStoreRecord"]):
    """A commit."""

    _stored = ("commits", "CommitsStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ref_name: str | Omit | None = omit,
        since: dt.datetime | str | Omit | None = omit,
        until: dt.datetime | str | Omit | None = omit,
        with_stats: bool | Omit | None = omit,
    ) -> AsyncPager[Commit]:
        """List commits.

        Newest first.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            ref_name: Branch, tag or range of revisions; the default branch by default.
            since: Only commits at this time or later.
            until: Only commits at this time or earlier.
            with_stats: Include the numbers of changed lines.
        """
        return self._pager(
            LIST,
            {
                "project_id": project_id,
                "page": page,
                "per_page": per_page,
                "ref_name": ref_name,
                "since": since,
                "until": until,
                "with_stats": with_stats,
            },
            Commit,
        )

    async def get(self, project_id: int | str, sha: str, *, stats: bool | Omit | None = omit) -> Commit:
        """Get a commit.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            sha: SHA of the commit, or the name of a branch or tag.
            stats: Include the numbers of changed lines; true by default.
        """
        return await self._one(GET, {"project_id": project_id, "sha": sha, "stats": stats}, Commit)


class SyncCommits(SyncStoredEntity["CommitsStoreColumn", "CommitsStoreRecord"]):
    """A commit. Sync version of `Commits`."""

    _stored = ("commits", "CommitsStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ref_name: str | Omit | None = omit,
        since: dt.datetime | str | Omit | None = omit,
        until: dt.datetime | str | Omit | None = omit,
        with_stats: bool | Omit | None = omit,
    ) -> SyncPage[Commit]:
        """List commits.

        Newest first.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            ref_name: Branch, tag or range of revisions; the default branch by default.
            since: Only commits at this time or later.
            until: Only commits at this time or earlier.
            with_stats: Include the numbers of changed lines.
        """
        return self._page(
            LIST,
            {
                "project_id": project_id,
                "page": page,
                "per_page": per_page,
                "ref_name": ref_name,
                "since": since,
                "until": until,
                "with_stats": with_stats,
            },
            Commit,
        )

    def get(self, project_id: int | str, sha: str, *, stats: bool | Omit | None = omit) -> Commit:
        """Get a commit.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            sha: SHA of the commit, or the name of a branch or tag.
            stats: Include the numbers of changed lines; true by default.
        """
        return self._one(GET, {"project_id": project_id, "sha": sha, "stats": stats}, Commit)
