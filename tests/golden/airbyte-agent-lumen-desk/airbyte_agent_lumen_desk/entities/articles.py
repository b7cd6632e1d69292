# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Articles of LumenDesk."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.articles import CREATE, LIST
from ..models.articles import Article

__all__ = ["Articles", "SyncArticles"]


class Articles(Entity):
    """Articles of LumenDesk."""

    def list(
        self,
        *,
        after_id: int | Omit | None = omit,
        after_title: str | Omit | None = omit,
        size: int | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        fields: str | Omit | None = omit,
    ) -> AsyncPager[Article]:
        """Published articles.

        Args:
            size: At most 50.
            page: At least 1.
            fields: Fields of the answer, such as `articles(id),more`.
        """
        return self._pager(
            LIST,
            {
                "after_id": after_id,
                "after_title": after_title,
                "size": size,
                "page": page,
                "per_page": per_page,
                "fields": fields,
            },
            Article,
        )

    async def create(self, title: str, content: str) -> Article:
        """Publish an article from a file.

        Args:
            content: The file. Encoded as base64.
        """
        return await self._one(CREATE, {"title": title, "content": content}, Article)


class SyncArticles(SyncEntity):
    """Articles of LumenDesk. Sync version of `Articles`."""

    def list(
        self,
        *,
        after_id: int | Omit | None = omit,
        after_title: str | Omit | None = omit,
        size: int | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        fields: str | Omit | None = omit,
    ) -> SyncPage[Article]:
        """Published articles.

        Args:
            size: At most 50.
            page: At least 1.
            fields: Fields of the answer, such as `articles(id),more`.
        """
        return self._page(
            LIST,
            {
                "after_id": after_id,
                "after_title": after_title,
                "size": size,
                "page": page,
                "per_page": per_page,
                "fields": fields,
            },
            Article,
        )

    def create(self, title: str, content: str) -> Article:
        """Publish an article from a file.

        Args:
            content: The file. Encoded as base64.
        """
        return self._one(CREATE, {"title": title, "content": content}, Article)
