# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""A tag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tags import GET, LIST
from ..models.tags import Tag

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tags import TagsStoreColumn, TagsStoreRecord  # noqa: F401

__all__ = ["SyncTags", "Tags"]


class Tags(StoredEntity["TagsStoreColumn", "TagsStoreRecord"]):
    """A tag."""

    _stored = ("tags", "TagsStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        order_by: Literal["name", "updated", "version"] | str | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> AsyncPager[Tag]:
        """List tags.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            search: Only tags whose name contains this text; `^text` and `text$` match its beginning and end.
            order_by: What to order by; `updated` by default. One of `name`, `updated`, `version`.
            sort: Ascending or descending order; `desc` by default. One of `asc`, `desc`.
        """
        return self._pager(
            LIST,
            {
                "project_id": project_id,
                "page": page,
                "per_page": per_page,
                "search": search,
                "order_by": order_by,
                "sort": sort,
            },
            Tag,
        )

    async def get(self, project_id: int | str, tag_name: str) -> Tag:
        """Get a tag.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            tag_name: Name of the tag.
        """
        return await self._one(GET, {"project_id": project_id, "tag_name": tag_name}, Tag)


class SyncTags(SyncStoredEntity["TagsStoreColumn", "TagsStoreRecord"]):
    """A tag. Sync version of `Tags`."""

    _stored = ("tags", "TagsStoreRecord")

    def list(
        self,
        project_id: int | str,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        order_by: Literal["name", "updated", "version"] | str | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> SyncPage[Tag]:
        """List tags.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            page: Number of the page to begin with; 1 by default. At least 1.
            per_page: Records per page; 20 by default. 1 to 100.
            search: Only tags whose name contains this text; `^text` and `text$` match its beginning and end.
            order_by: What to order by; `updated` by default. One of `name`, `updated`, `version`.
            sort: Ascending or descending order; `desc` by default. One of `asc`, `desc`.
        """
        return self._page(
            LIST,
            {
                "project_id": project_id,
                "page": page,
                "per_page": per_page,
                "search": search,
                "order_by": order_by,
                "sort": sort,
            },
            Tag,
        )

    def get(self, project_id: int | str, tag_name: str) -> Tag:
        """Get a tag.

        Args:
            project_id: Id of the project, or its path such as `group/project`.
            tag_name: Name of the tag.
        """
        return self._one(GET, {"project_id": project_id, "tag_name": tag_name}, Tag)
