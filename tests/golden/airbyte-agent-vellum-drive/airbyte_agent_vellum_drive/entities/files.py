# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Files of Vellum Drive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Download as DownloadTable
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.types import Omit, omit

from ..models.files import File, FilesRow
from ..params.files import FilesSearchQuery

__all__ = ["Files", "SyncFiles"]


class Files(StoredEntity[FilesSearchQuery, FilesRow]):
    """Files of Vellum Drive."""

    _stored = ("files", FilesRow)

    def list(self) -> AsyncPager[File]:
        """List files.

        There is one page. A folder holds a hundred files at most.
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
            file_content: The bytes. As base64.
            upload_type: Default `multipart`.
            parents: Folders that it lies in.
        """
        return await self._one(
            CREATE,
            {"name": name, "file_content": file_content, "uploadType": upload_type, "parents": parents}, File,
        )  # fmt: skip

    async def download(
        self, id: str, *, alt: Literal["media"] | str | Omit | None = omit, range: str | Omit | None = omit
    ) -> Download:
        """The bytes of a file.

        Args:
            alt: One of `media`. Default `media`.

        Returns:
            The bytes, to be read as they arrive.
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
            alt: One of `media`. Default `media`.
            overwrite: Whether to replace a file that is there.

        Returns:
            The path of the saved file.
        """
        return await self._save(self.download(id, alt=alt, range=range), path, overwrite)

    async def download_text(
        self, id: str, *, alt: Literal["media"] | str | Omit | None = omit, range: str | Omit | None = omit
    ) -> str:
        """The bytes of a file.

        Args:
            alt: One of `media`. Default `media`.

        Returns:
            The whole file as text.
        """
        return await self._text(self.download(id, alt=alt, range=range))

    async def download_base64(
        self, id: str, *, alt: Literal["media"] | str | Omit | None = omit, range: str | Omit | None = omit
    ) -> str:
        """The bytes of a file.

        Args:
            alt: One of `media`. Default `media`.

        Returns:
            The whole file as base64.
        """
        return await self._base64(self.download(id, alt=alt, range=range))


class SyncFiles(SyncStoredEntity[FilesSearchQuery, FilesRow]):
    """Files of Vellum Drive; blocking twin of `Files`."""

    _stored = ("files", FilesRow)

    def list(self) -> SyncPage[File]:
        """List files.

        There is one page. A folder holds a hundred files at most.
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
            file_content: The bytes. As base64.
            upload_type: Default `multipart`.
            parents: Folders that it lies in.
        """
        return self._one(
            CREATE,
            {"name": name, "file_content": file_content, "uploadType": upload_type, "parents": parents}, File,
        )  # fmt: skip

    def download(
        self, id: str, *, alt: Literal["media"] | str | Omit | None = omit, range: str | Omit | None = omit
    ) -> SyncDownload:
        """The bytes of a file.

        Args:
            alt: One of `media`. Default `media`.

        Returns:
            The bytes, to be read as they arrive.
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
            alt: One of `media`. Default `media`.
            overwrite: Whether to replace a file that is there.

        Returns:
            The path of the saved file.
        """
        return self._save(self.download(id, alt=alt, range=range), path, overwrite)

    def download_text(
        self, id: str, *, alt: Literal["media"] | str | Omit | None = omit, range: str | Omit | None = omit
    ) -> str:
        """The bytes of a file.

        Args:
            alt: One of `media`. Default `media`.

        Returns:
            The whole file as text.
        """
        return self._text(self.download(id, alt=alt, range=range))

    def download_base64(
        self, id: str, *, alt: Literal["media"] | str | Omit | None = omit, range: str | Omit | None = omit
    ) -> str:
        """The bytes of a file.

        Args:
            alt: One of `media`. Default `media`.

        Returns:
            The whole file as base64.
        """
        return self._base64(self.download(id, alt=alt, range=range))


# fmt: off
LIST = Operation(
    entity="files", action="list", method="GET", path="/files", summary="List files", records="$.files",
    paging=Paging(strategy="none"), beside=(),
)
CREATE = Operation(
    entity="files", action="create", method="POST", path="/upload/files",
    parameters=(
        Parameter("uploadType", "query", {"type": "string", "default": "multipart"}),
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("parents", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("file_content", "none", {"type": "string"}, required=True),
    ),
    summary="Keep a file with what is said about it", body="related", upload="file_content",
)
DOWNLOAD = Operation(
    entity="files", action="download", method="GET", path="/files/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("alt", "query", {"type": "string", "enum": ["media"], "default": "media"}),
        Parameter("Range", "header", {"type": "string"}),
    ),
    summary="The bytes of a file",
    download=DownloadTable(),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "download": DOWNLOAD}
