# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Files of Vellum Drive."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.types import Omit, omit

from .._operations.files import CREATE, DOWNLOAD, LIST
from ..models.files import File

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.files import FilesStoreColumn, FilesStoreRecord  # noqa: F401

__all__ = ["Files", "SyncFiles"]


class Files(StoredEntity["FilesStoreColumn", "FilesStoreRecord"]):
    """Files of Vellum Drive."""

    _stored = ("files", "FilesStoreRecord")

    def list(self) -> AsyncPager[File]:
        """List files.

        Returns a single page. A folder holds a hundred files at most.
        """
        return self._pager(LIST, {}, File)

    async def create(
        self,
        name: str,
        file_content: str,
        *,
        upload_type: str | Omit | None = omit,
        parents: Sequence[str] | Omit | None = omit,
    ) -> File:
        """Keep a file with what is said about it.

        Args:
            name: What the file is called.
            file_content: The bytes. Encoded as base64.
            upload_type: Default: `multipart`.
            parents: Folders that it lies in.
        """
        return await self._one(
            CREATE,
            {"name": name, "file_content": file_content, "uploadType": upload_type, "parents": parents},
            File,
        )

    async def download(
        self, id: str, *, alt: Literal["media"] | str | Omit | None = omit, range: str | Omit | None = omit
    ) -> Download:
        """The bytes of a file.

        Args:
            alt: One of `media`. Default: `media`.

        Returns:
            The file, as a stream.
        """
        return await self._download(DOWNLOAD, {"id": id, "alt": alt, "Range": range})

    async def download_local(
        self,
        path: str | PathLike[str],
        id: str,
        *,
        alt: Literal["media"] | str | Omit | None = omit,
        range: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """The bytes of a file.

        Args:
            path: The file to write.
            alt: One of `media`. Default: `media`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return await self._save(self.download(id, alt=alt, range=range), path, overwrite)

    async def download_text(
        self, id: str, *, alt: Literal["media"] | str | Omit | None = omit, range: str | Omit | None = omit
    ) -> str:
        """The bytes of a file.

        Args:
            alt: One of `media`. Default: `media`.

        Returns:
            Contents of the file as text.
        """
        return await self._text(self.download(id, alt=alt, range=range))

    async def download_base64(
        self, id: str, *, alt: Literal["media"] | str | Omit | None = omit, range: str | Omit | None = omit
    ) -> str:
        """The bytes of a file.

        Args:
            alt: One of `media`. Default: `media`.

        Returns:
            Contents of the file as base64.
        """
        return await self._base64(self.download(id, alt=alt, range=range))


class SyncFiles(SyncStoredEntity["FilesStoreColumn", "FilesStoreRecord"]):
    """Files of Vellum Drive. Sync version of `Files`."""

    _stored = ("files", "FilesStoreRecord")

    def list(self) -> SyncPage[File]:
        """List files.

        Returns a single page. A folder holds a hundred files at most.
        """
        return self._page(LIST, {}, File)

    def create(
        self,
        name: str,
        file_content: str,
        *,
        upload_type: str | Omit | None = omit,
        parents: Sequence[str] | Omit | None = omit,
    ) -> File:
        """Keep a file with what is said about it.

        Args:
            name: What the file is called.
            file_content: The bytes. Encoded as base64.
            upload_type: Default: `multipart`.
            parents: Folders that it lies in.
        """
        return self._one(
            CREATE,
            {"name": name, "file_content": file_content, "uploadType": upload_type, "parents": parents},
            File,
        )

    def download(
        self, id: str, *, alt: Literal["media"] | str | Omit | None = omit, range: str | Omit | None = omit
    ) -> SyncDownload:
        """The bytes of a file.

        Args:
            alt: One of `media`. Default: `media`.

        Returns:
            The file, as a stream.
        """
        return self._download(DOWNLOAD, {"id": id, "alt": alt, "Range": range})

    def download_local(
        self,
        path: str | PathLike[str],
        id: str,
        *,
        alt: Literal["media"] | str | Omit | None = omit,
        range: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """The bytes of a file.

        Args:
            path: The file to write.
            alt: One of `media`. Default: `media`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return self._save(self.download(id, alt=alt, range=range), path, overwrite)

    def download_text(
        self, id: str, *, alt: Literal["media"] | str | Omit | None = omit, range: str | Omit | None = omit
    ) -> str:
        """The bytes of a file.

        Args:
            alt: One of `media`. Default: `media`.

        Returns:
            Contents of the file as text.
        """
        return self._text(self.download(id, alt=alt, range=range))

    def download_base64(
        self, id: str, *, alt: Literal["media"] | str | Omit | None = omit, range: str | Omit | None = omit
    ) -> str:
        """The bytes of a file.

        Args:
            alt: One of `media`. Default: `media`.

        Returns:
            Contents of the file as base64.
        """
        return self._base64(self.download(id, alt=alt, range=range))
