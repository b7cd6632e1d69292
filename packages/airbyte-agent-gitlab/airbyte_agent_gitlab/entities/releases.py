# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""A release."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.releases import GET, LIST
from ..models.releases import Release

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.releases import ReleasesStoreColumn, ReleasesStoreRecord  # noqa: F401

__all__ = ["Releases", "SyncReleases"]


class Releases(StoredEntity["ReleasesStoreColumn", "ReleasesStoreRecord"]):
    """A release."""

    _stored = ("releases", "ReleasesStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        order_by: Literal["released_at", "created_at"] | str | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> AsyncPager[Release]:
        """List releases.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            order_by: Field to order by; `released_at` by default. One of `released_at`, `created_at`.
            sort: Ascending or descending order; `desc` by default. One of `asc`, `desc`.
        """
        return self._pager(
            LIST,
            {
                "project_id": project_id,
                "page": page,
                "per_page": per_page,
                "order_by": order_by,
                "sort": sort,
            },
            Release,
        )

    async def get(self, project_id: int | str, tag_name: str) -> Release:
        """Get a release.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            tag_name: Name of the tag.
        """
        return await self._one(GET, {"project_id": project_id, "tag_name": tag_name}, Release)


class SyncReleases(SyncStoredEntity["ReleasesStoreColumn", "ReleasesStoreRecord"]):
    """A release. Sync version of `Releases`."""

    _stored = ("releases", "ReleasesStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        order_by: Literal["released_at", "created_at"] | str | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> SyncPage[Release]:
        """List releases.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            order_by: Field to order by; `released_at` by default. One of `released_at`, `created_at`.
            sort: Ascending or descending order; `desc` by default. One of `asc`, `desc`.
        """
        return self._page(
            LIST,
            {
                "project_id": project_id,
                "page": page,
                "per_page": per_page,
                "order_by": order_by,
                "sort": sort,
            },
            Release,
        )

    def get(self, project_id: int | str, tag_name: str) -> Release:
        """Get a release.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            tag_name: Name of the tag.
        """
        return self._one(GET, {"project_id": project_id, "tag_name": tag_name}, Release)
