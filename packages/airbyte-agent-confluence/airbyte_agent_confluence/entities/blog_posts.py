# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""A blog post."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.blog_posts import GET, LIST
from ..models.blog_posts import BlogPost
from ..params.blog_posts import BlogPostGetParamsBodyFormat, BlogPostListParamsSort

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.blog_posts import BlogPostsStoreColumn, BlogPostsStoreRecord  # noqa: F401

__all__ = ["BlogPosts", "SyncBlogPosts"]


class BlogPosts(StoredEntity["BlogPostsStoreColumn", "BlogPostsStoreRecord"]):
    """A blog post."""

    _stored = ("blog_posts", "BlogPostsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        space_id: Sequence[int | str] | Omit | None = omit,
        title: str | Omit | None = omit,
        status: Sequence[Literal["current", "deleted", "trashed"] | str] | Omit | None = omit,
        sort: BlogPostListParamsSort | str | Omit | None = omit,
        body_format: Literal["storage", "atlas_doc_format"] | str | Omit | None = omit,
    ) -> AsyncPager[BlogPost]:
        """List blog posts.

        Blog posts that you may see, without their content unless you pass `body_format`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 25 by default. 1 to 250.
            space_id: Only content of these spaces. At most 100 items.
            title: Only content with exactly this title.
            status: Only content with these statuses; current by default. One of `current`, `deleted`,
                `trashed`.
            sort: Order; a leading `-` reverses it. One of `id`, `-id`, `created-date`, `-created-date`,
                `modified-date`, `-modified-date`.
            body_format: Format in which to return the content; without it, the content is left out. One of
                `storage`, `atlas_doc_format`.
        """
        return self._pager(
            LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "space-id": space_id,
                "title": title,
                "status": status,
                "sort": sort,
                "body-format": body_format,
            },
            BlogPost,
        )

    async def get(
        self,
        id: str,
        *,
        body_format: BlogPostGetParamsBodyFormat | str | Omit | None = omit,
        version: int | Omit | None = omit,
    ) -> BlogPost:
        """Get a blog post.

        A blog post. Raises `NotFoundError` if you may not see it.

        Args:
            id: Id of the blog post.
            body_format: Format in which to return the content; without it, the content is left out. One of
                `storage`, `atlas_doc_format`, `view`, `export_view`, `anonymous_export_view`, `styled_view`,
                `editor`.
            version: Number of the version to return; the current one by default.
        """
        return await self._one(GET, {"id": id, "body-format": body_format, "version": version}, BlogPost)


class SyncBlogPosts(SyncStoredEntity["BlogPostsStoreColumn", "BlogPostsStoreRecord"]):
    """A blog post. Sync version of `BlogPosts`."""

    _stored = ("blog_posts", "BlogPostsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        space_id: Sequence[int | str] | Omit | None = omit,
        title: str | Omit | None = omit,
        status: Sequence[Literal["current", "deleted", "trashed"] | str] | Omit | None = omit,
        sort: BlogPostListParamsSort | str | Omit | None = omit,
        body_format: Literal["storage", "atlas_doc_format"] | str | Omit | None = omit,
    ) -> SyncPage[BlogPost]:
        """List blog posts.

        Blog posts that you may see, without their content unless you pass `body_format`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 25 by default. 1 to 250.
            space_id: Only content of these spaces. At most 100 items.
            title: Only content with exactly this title.
            status: Only content with these statuses; current by default. One of `current`, `deleted`,
                `trashed`.
            sort: Order; a leading `-` reverses it. One of `id`, `-id`, `created-date`, `-created-date`,
                `modified-date`, `-modified-date`.
            body_format: Format in which to return the content; without it, the content is left out. One of
                `storage`, `atlas_doc_format`.
        """
        return self._page(
            LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "space-id": space_id,
                "title": title,
                "status": status,
                "sort": sort,
                "body-format": body_format,
            },
            BlogPost,
        )

    def get(
        self,
        id: str,
        *,
        body_format: BlogPostGetParamsBodyFormat | str | Omit | None = omit,
        version: int | Omit | None = omit,
    ) -> BlogPost:
        """Get a blog post.

        A blog post. Raises `NotFoundError` if you may not see it.

        Args:
            id: Id of the blog post.
            body_format: Format in which to return the content; without it, the content is left out. One of
                `storage`, `atlas_doc_format`, `view`, `export_view`, `anonymous_export_view`, `styled_view`,
                `editor`.
            version: Number of the version to return; the current one by default.
        """
        return self._one(GET, {"id": id, "body-format": body_format, "version": version}, BlogPost)
