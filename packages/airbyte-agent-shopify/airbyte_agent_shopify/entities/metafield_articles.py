# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Metafield articles of Shopify."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.metafield_articles import LIST
from ..models.shared import Metafield

__all__ = ["MetafieldArticles", "SyncMetafieldArticles"]


class MetafieldArticles(Entity):
    """Metafield articles of Shopify."""

    def list(
        self,
        blog_id: int,
        article_id: int,
        *,
        limit: int | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> AsyncPager[Metafield]:
        """List the metafields of an article.

        Not tested against the live API. Shopify's clients have them without the blog in the path.

        Args:
            blog_id: Id of the blog.
            article_id: Id of the article.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._pager(
            LIST,
            {"blog_id": blog_id, "article_id": article_id, "limit": limit, "page_info": page_info},
            Metafield,
        )


class SyncMetafieldArticles(SyncEntity):
    """Metafield articles of Shopify. Sync version of `MetafieldArticles`."""

    def list(
        self,
        blog_id: int,
        article_id: int,
        *,
        limit: int | Omit | None = omit,
        page_info: str | Omit | None = omit,
    ) -> SyncPage[Metafield]:
        """List the metafields of an article.

        Not tested against the live API. Shopify's clients have them without the blog in the path.

        Args:
            blog_id: Id of the blog.
            article_id: Id of the article.
            limit: Records per page; 50 by default, 250 at most. 1 to 250.
            page_info: Position of the page, from the previous one. Only `limit` can be passed with it.
        """
        return self._page(
            LIST,
            {"blog_id": blog_id, "article_id": article_id, "limit": limit, "page_info": page_info},
            Metafield,
        )
