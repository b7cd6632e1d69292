# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""An article of a blog."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.articles import CREATE, DELETE, GET, LIST, UPDATE
from ..models.articles import Article, ArticleNode, ArticlesDeleteResult
from ..params.articles import ArticleCreateInput, ArticleUpdateInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.articles import ArticlesStoreColumn, ArticlesStoreRecord  # noqa: F401

__all__ = ["Articles", "SyncArticles"]


class Articles(StoredEntity["ArticlesStoreColumn", "ArticlesStoreRecord"]):
    """An article of a blog."""

    _stored = ("articles", "ArticlesStoreRecord")

    def list(
        self,
        blog_id: int,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        published_status: Literal["published", "unpublished", "any"] | str | Omit | None = omit,
        published_at_min: dt.datetime | str | Omit | None = omit,
        published_at_max: dt.datetime | str | Omit | None = omit,
        handle: str | Omit | None = omit,
        tag: str | Omit | None = omit,
        author: str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[Article]:
        """List the articles of a blog.

        Args:
            blog_id: Id of the blog.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            published_status: `published`, `unpublished` or `any`.
            published_at_min: Only those published then or later.
            published_at_max: Only those published then or earlier.
            handle: Only the one with this handle.
            tag: Only those with this tag.
            author: Only those of this author.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {
                "blog_id": blog_id,
                "limit": limit,
                "since_id": since_id,
                "created_at_min": created_at_min,
                "created_at_max": created_at_max,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "published_status": published_status,
                "published_at_min": published_at_min,
                "published_at_max": published_at_max,
                "handle": handle,
                "tag": tag,
                "author": author,
                "page_info": page_info,
            },
            Article,
        )

    async def get(self, blog_id: int, article_id: int) -> Article:
        """Get an article.

        Args:
            blog_id: Id of the blog.
            article_id: Id of the article.
        """
        return await self._one(GET, {"blog_id": blog_id, "article_id": article_id}, Article)

    async def create(self, article: ArticleCreateInput | Mapping[str, Any]) -> ArticleNode:
        """Create an article.

        Args:
            article: Article; in an update, what to change.
        """
        return await self._one(CREATE, {"article": article}, ArticleNode)

    async def update(self, id: str, article: ArticleUpdateInput | Mapping[str, Any]) -> ArticleNode:
        """Update an article.

        Args:
            id: Id of the article, `gid://shopify/...`.
            article: Article; in an update, what to change.
        """
        return await self._one(UPDATE, {"id": id, "article": article}, ArticleNode)

    async def delete(self, id: str) -> ArticlesDeleteResult:
        """Delete an article.

        Args:
            id: Id of the article, `gid://shopify/...`.
        """
        return await self._one(DELETE, {"id": id}, ArticlesDeleteResult)


class SyncArticles(SyncStoredEntity["ArticlesStoreColumn", "ArticlesStoreRecord"]):
    """An article of a blog. Sync version of `Articles`."""

    _stored = ("articles", "ArticlesStoreRecord")

    def list(
        self,
        blog_id: int,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        created_at_min: dt.datetime | str | Omit | None = omit,
        created_at_max: dt.datetime | str | Omit | None = omit,
        updated_at_min: dt.datetime | str | Omit | None = omit,
        updated_at_max: dt.datetime | str | Omit | None = omit,
        published_status: Literal["published", "unpublished", "any"] | str | Omit | None = omit,
        published_at_min: dt.datetime | str | Omit | None = omit,
        published_at_max: dt.datetime | str | Omit | None = omit,
        handle: str | Omit | None = omit,
        tag: str | Omit | None = omit,
        author: str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[Article]:
        """List the articles of a blog.

        Args:
            blog_id: Id of the blog.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            created_at_min: Only those created then or later.
            created_at_max: Only those created then or earlier.
            updated_at_min: Only those updated then or later.
            updated_at_max: Only those updated then or earlier.
            published_status: `published`, `unpublished` or `any`.
            published_at_min: Only those published then or later.
            published_at_max: Only those published then or earlier.
            handle: Only the one with this handle.
            tag: Only those with this tag.
            author: Only those of this author.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {
                "blog_id": blog_id,
                "limit": limit,
                "since_id": since_id,
                "created_at_min": created_at_min,
                "created_at_max": created_at_max,
                "updated_at_min": updated_at_min,
                "updated_at_max": updated_at_max,
                "published_status": published_status,
                "published_at_min": published_at_min,
                "published_at_max": published_at_max,
                "handle": handle,
                "tag": tag,
                "author": author,
                "page_info": page_info,
            },
            Article,
        )

    def get(self, blog_id: int, article_id: int) -> Article:
        """Get an article.

        Args:
            blog_id: Id of the blog.
            article_id: Id of the article.
        """
        return self._one(GET, {"blog_id": blog_id, "article_id": article_id}, Article)

    def create(self, article: ArticleCreateInput | Mapping[str, Any]) -> ArticleNode:
        """Create an article.

        Args:
            article: Article; in an update, what to change.
        """
        return self._one(CREATE, {"article": article}, ArticleNode)

    def update(self, id: str, article: ArticleUpdateInput | Mapping[str, Any]) -> ArticleNode:
        """Update an article.

        Args:
            id: Id of the article, `gid://shopify/...`.
            article: Article; in an update, what to change.
        """
        return self._one(UPDATE, {"id": id, "article": article}, ArticleNode)

    def delete(self, id: str) -> ArticlesDeleteResult:
        """Delete an article.

        Args:
            id: Id of the article, `gid://shopify/...`.
        """
        return self._one(DELETE, {"id": id}, ArticlesDeleteResult)
