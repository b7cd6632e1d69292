# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A file attached to an article."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.types import Omit, omit

from .._operations.article_attachments import DOWNLOAD, GET, LIST
from ..models.article_attachments import ArticleAttachment

__all__ = ["ArticleAttachments", "SyncArticleAttachments"]


class ArticleAttachments(Entity):
    """A file attached to an article."""

    def list(
        self,
        article_id: int,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[ArticleAttachment]:
        """List an article's attachments.

        Not tested against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            article_id: Id of the article.
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {
                "article_id": article_id,
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "per_page": per_page,
            },
            ArticleAttachment,
        )

    async def get(self, article_id: int, attachment_id: int) -> ArticleAttachment:
        """Get the metadata of an article's attachment.

        Not tested against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            article_id: Id of the article.
            attachment_id: Id of the file.
        """
        return await self._one(
            GET, {"article_id": article_id, "attachment_id": attachment_id}, ArticleAttachment
        )

    async def download(
        self, article_id: int, attachment_id: int, *, range_header: str | Omit | None = omit
    ) -> Download:
        """Download an article's attachment.

        Not tested against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            article_id: Id of the article.
            attachment_id: Id of the file.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return await self._download(
            DOWNLOAD, {"article_id": article_id, "attachment_id": attachment_id, "range_header": range_header}
        )

    async def download_local(
        self,
        path: str | PathLike[str],
        article_id: int,
        attachment_id: int,
        *,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """Download an article's attachment.

        Not tested against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            path: The file to write.
            article_id: Id of the article.
            attachment_id: Id of the file.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return await self._save(
            self.download(article_id, attachment_id, range_header=range_header), path, overwrite
        )

    async def download_text(
        self, article_id: int, attachment_id: int, *, range_header: str | Omit | None = omit
    ) -> str:
        """Download an article's attachment.

        Not tested against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            article_id: Id of the article.
            attachment_id: Id of the file.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return await self._text(self.download(article_id, attachment_id, range_header=range_header))

    async def download_base64(
        self, article_id: int, attachment_id: int, *, range_header: str | Omit | None = omit
    ) -> str:
        """Download an article's attachment.

        Not tested against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            article_id: Id of the article.
            attachment_id: Id of the file.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return await self._base64(self.download(article_id, attachment_id, range_header=range_header))


class SyncArticleAttachments(SyncEntity):
    """A file attached to an article. Sync version of `ArticleAttachments`."""

    def list(
        self,
        article_id: int,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[ArticleAttachment]:
        """List an article's attachments.

        Not tested against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            article_id: Id of the article.
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {
                "article_id": article_id,
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "per_page": per_page,
            },
            ArticleAttachment,
        )

    def get(self, article_id: int, attachment_id: int) -> ArticleAttachment:
        """Get the metadata of an article's attachment.

        Not tested against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            article_id: Id of the article.
            attachment_id: Id of the file.
        """
        return self._one(GET, {"article_id": article_id, "attachment_id": attachment_id}, ArticleAttachment)

    def download(
        self, article_id: int, attachment_id: int, *, range_header: str | Omit | None = omit
    ) -> SyncDownload:
        """Download an article's attachment.

        Not tested against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            article_id: Id of the article.
            attachment_id: Id of the file.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return self._download(
            DOWNLOAD, {"article_id": article_id, "attachment_id": attachment_id, "range_header": range_header}
        )

    def download_local(
        self,
        path: str | PathLike[str],
        article_id: int,
        attachment_id: int,
        *,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """Download an article's attachment.

        Not tested against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            path: The file to write.
            article_id: Id of the article.
            attachment_id: Id of the file.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return self._save(
            self.download(article_id, attachment_id, range_header=range_header), path, overwrite
        )

    def download_text(
        self, article_id: int, attachment_id: int, *, range_header: str | Omit | None = omit
    ) -> str:
        """Download an article's attachment.

        Not tested against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            article_id: Id of the article.
            attachment_id: Id of the file.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return self._text(self.download(article_id, attachment_id, range_header=range_header))

    def download_base64(
        self, article_id: int, attachment_id: int, *, range_header: str | Omit | None = omit
    ) -> str:
        """Download an article's attachment.

        Not tested against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            article_id: Id of the article.
            attachment_id: Id of the file.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return self._base64(self.download(article_id, attachment_id, range_header=range_header))
