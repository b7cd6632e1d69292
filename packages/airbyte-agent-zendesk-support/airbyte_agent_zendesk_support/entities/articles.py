# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""An article of the help center."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.articles import GET, LIST
from ..models.articles import Article

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.articles import ArticlesStoreColumn, ArticlesStoreRecord  # noqa: F401

__all__ = ["Articles", "SyncArticles"]


class Articles(StoredEntity["ArticlesStoreColumn", "ArticlesStoreRecord"]):
    """An article of the help center."""

    _stored = ("articles", "ArticlesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        sort_by: Literal["position", "title", "created_at", "updated_at", "edited_at"]
        | str
        | Omit
        | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Article]:
        """List articles of the help center.

        Not tested against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            sort_by: Field to order by. One of `position`, `title`, `created_at`, `updated_at`, `edited_at`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "per_page": per_page,
            },
            Article,
        )

    async def get(self, id: int) -> Article:
        """Get an article of the help center.

        Not tested against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            id: Id of the article. Also accepted as `article_id`.
        """
        return await self._one(GET, {"id": id}, Article)


class SyncArticles(SyncStoredEntity["ArticlesStoreColumn", "ArticlesStoreRecord"]):
    """An article of the help center. Sync version of `Articles`."""

    _stored = ("articles", "ArticlesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        sort_by: Literal["position", "title", "created_at", "updated_at", "edited_at"]
        | str
        | Omit
        | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Article]:
        """List articles of the help center.

        Not tested against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            sort_by: Field to order by. One of `position`, `title`, `created_at`, `updated_at`, `edited_at`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "per_page": per_page,
            },
            Article,
        )

    def get(self, id: int) -> Article:
        """Get an article of the help center.

        Not tested against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            id: Id of the article. Also accepted as `article_id`.
        """
        return self._one(GET, {"id": id}, Article)
