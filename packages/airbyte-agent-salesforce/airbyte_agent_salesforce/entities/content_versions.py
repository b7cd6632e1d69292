# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""A version of a file."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.types import Omit, omit

from .._operations.content_versions import DOWNLOAD, GET, LIST
from ..models.content_versions import ContentVersion

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.content_versions import ContentVersionsStoreColumn, ContentVersionsStoreRecord  # noqa: F401

__all__ = ["ContentVersions", "SyncContentVersions"]


class ContentVersions(StoredEntity["ContentVersionsStoreColumn", "ContentVersionsStoreRecord"]):
    """A version of a file."""

    _stored = ("content_versions", "ContentVersionsStoreRecord")

    def list(self, q: str) -> AsyncPager[ContentVersion]:
        """List versions of files by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of versions of files, such as `SELECT Id, Title, FileExtension FROM ContentVersion
                WHERE IsLatest = true`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._pager(LIST, {"q": q}, ContentVersion)

    async def get(self, id: str, *, fields: str | Omit | None = omit) -> ContentVersion:
        """Get a version of a file.

        Args:
            id: Id of the version.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return await self._one(GET, {"id": id, "fields": fields}, ContentVersion)

    async def download(self, id: str, *, range_header: str | Omit | None = omit) -> Download:
        """Download the content of a version of a file.

        Args:
            id: Id of the version.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return await self._download(DOWNLOAD, {"id": id, "range_header": range_header})

    async def download_local(
        self,
        path: str | PathLike[str],
        id: str,
        *,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """Download the content of a version of a file.

        Args:
            path: The file to write.
            id: Id of the version.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return await self._save(self.download(id, range_header=range_header), path, overwrite)

    async def download_text(self, id: str, *, range_header: str | Omit | None = omit) -> str:
        """Download the content of a version of a file.

        Args:
            id: Id of the version.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return await self._text(self.download(id, range_header=range_header))

    async def download_base64(self, id: str, *, range_header: str | Omit | None = omit) -> str:
        """Download the content of a version of a file.

        Args:
            id: Id of the version.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return await self._base64(self.download(id, range_header=range_header))


class SyncContentVersions(SyncStoredEntity["ContentVersionsStoreColumn", "ContentVersionsStoreRecord"]):
    """A version of a file. Sync version of `ContentVersions`."""

    _stored = ("content_versions", "ContentVersionsStoreRecord")

    def list(self, q: str) -> SyncPage[ContentVersion]:
        """List versions of files by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of versions of files, such as `SELECT Id, Title, FileExtension FROM ContentVersion
                WHERE IsLatest = true`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._page(LIST, {"q": q}, ContentVersion)

    def get(self, id: str, *, fields: str | Omit | None = omit) -> ContentVersion:
        """Get a version of a file.

        Args:
            id: Id of the version.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return self._one(GET, {"id": id, "fields": fields}, ContentVersion)

    def download(self, id: str, *, range_header: str | Omit | None = omit) -> SyncDownload:
        """Download the content of a version of a file.

        Args:
            id: Id of the version.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return self._download(DOWNLOAD, {"id": id, "range_header": range_header})

    def download_local(
        self,
        path: str | PathLike[str],
        id: str,
        *,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """Download the content of a version of a file.

        Args:
            path: The file to write.
            id: Id of the version.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return self._save(self.download(id, range_header=range_header), path, overwrite)

    def download_text(self, id: str, *, range_header: str | Omit | None = omit) -> str:
        """Download the content of a version of a file.

        Args:
            id: Id of the version.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return self._text(self.download(id, range_header=range_header))

    def download_base64(self, id: str, *, range_header: str | Omit | None = omit) -> str:
        """Download the content of a version of a file.

        Args:
            id: Id of the version.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return self._base64(self.download(id, range_header=range_header))
