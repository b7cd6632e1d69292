# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""A blog of the online store."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.blogs import CREATE, DELETE, GET, LIST, UPDATE
from ..models.blogs import Blog, BlogNode, BlogsDeleteResult
from ..params.blogs import BlogCreateInput, BlogUpdateInput

__all__ = ["Blogs", "SyncBlogs"]


class Blogs(Entity):
    """A blog of the online store."""

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        handle: str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[Blog]:
        """List blogs.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            handle: Only the one with this handle.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST, {"limit": limit, "since_id": since_id, "handle": handle, "page_info": page_info}, Blog
        )

    async def get(self, blog_id: int) -> Blog:
        """Get a blog.

        Args:
            blog_id: Id of the blog.
        """
        return await self._one(GET, {"blog_id": blog_id}, Blog)

    async def create(self, blog: BlogCreateInput | Mapping[str, Any]) -> BlogNode:
        """Create a blog.

        Args:
            blog: Blog; in an update, what to change.
        """
        return await self._one(CREATE, {"blog": blog}, BlogNode)

    async def update(self, id: str, blog: BlogUpdateInput | Mapping[str, Any]) -> BlogNode:
        """Update a blog.

        Args:
            id: Id of the blog, `gid://shopify/...`.
            blog: Blog; in an update, what to change.
        """
        return await self._one(UPDATE, {"id": id, "blog": blog}, BlogNode)

    async def delete(self, id: str) -> BlogsDeleteResult:
        """Delete a blog.

        Args:
            id: Id of the blog, `gid://shopify/...`.
        """
        return await self._one(DELETE, {"id": id}, BlogsDeleteResult)


class SyncBlogs(SyncEntity):
    """A blog of the online store. Sync version of `Blogs`."""

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        since_id: int | Omit | None = omit,
        handle: str | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[Blog]:
        """List blogs.

        Args:
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            since_id: Only records with a higher id.
            handle: Only the one with this handle.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST, {"limit": limit, "since_id": since_id, "handle": handle, "page_info": page_info}, Blog
        )

    def get(self, blog_id: int) -> Blog:
        """Get a blog.

        Args:
            blog_id: Id of the blog.
        """
        return self._one(GET, {"blog_id": blog_id}, Blog)

    def create(self, blog: BlogCreateInput | Mapping[str, Any]) -> BlogNode:
        """Create a blog.

        Args:
            blog: Blog; in an update, what to change.
        """
        return self._one(CREATE, {"blog": blog}, BlogNode)

    def update(self, id: str, blog: BlogUpdateInput | Mapping[str, Any]) -> BlogNode:
        """Update a blog.

        Args:
            id: Id of the blog, `gid://shopify/...`.
            blog: Blog; in an update, what to change.
        """
        return self._one(UPDATE, {"id": id, "blog": blog}, BlogNode)

    def delete(self, id: str) -> BlogsDeleteResult:
        """Delete a blog.

        Args:
            id: Id of the blog, `gid://shopify/...`.
        """
        return self._one(DELETE, {"id": id}, BlogsDeleteResult)
