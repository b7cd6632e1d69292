# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Files export of Google Drive."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.types import Omit, omit

from .._operations.files_export import DOWNLOAD

__all__ = ["FilesExport", "SyncFilesExport"]


class FilesExport(Entity):
    """Files export of Google Drive."""

    async def download(
        self, file_id: str, mime_type: str, *, range_header: str | Omit | None = omit
    ) -> Download:
        """Export a document, sheet or drawing in another format; 10 MB at most.

        Args:
            file_id: Id of the file.
            mime_type: Format, such as `application/pdf` or `text/csv`; `about.get` has the possible ones.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return await self._download(
            DOWNLOAD, {"fileId": file_id, "mimeType": mime_type, "range_header": range_header}
        )

    async def download_local(
        self,
        path: str | PathLike[str],
        file_id: str,
        mime_type: str,
        *,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """Export a document, sheet or drawing in another format; 10 MB at most.

        Args:
            path: The file to write.
            file_id: Id of the file.
            mime_type: Format, such as `application/pdf` or `text/csv`; `about.get` has the possible ones.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return await self._save(self.download(file_id, mime_type, range_header=range_header), path, overwrite)

    async def download_text(
        self, file_id: str, mime_type: str, *, range_header: str | Omit | None = omit
    ) -> str:
        """Export a document, sheet or drawing in another format; 10 MB at most.

        Args:
            file_id: Id of the file.
            mime_type: Format, such as `application/pdf` or `text/csv`; `about.get` has the possible ones.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return await self._text(self.download(file_id, mime_type, range_header=range_header))

    async def download_base64(
        self, file_id: str, mime_type: str, *, range_header: str | Omit | None = omit
    ) -> str:
        """Export a document, sheet or drawing in another format; 10 MB at most.

        Args:
            file_id: Id of the file.
            mime_type: Format, such as `application/pdf` or `text/csv`; `about.get` has the possible ones.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return await self._base64(self.download(file_id, mime_type, range_header=range_header))


class SyncFilesExport(SyncEntity):
    """Files export of Google Drive. Sync version of `FilesExport`."""

    def download(
        self, file_id: str, mime_type: str, *, range_header: str | Omit | None = omit
    ) -> SyncDownload:
        """Export a document, sheet or drawing in another format; 10 MB at most.

        Args:
            file_id: Id of the file.
            mime_type: Format, such as `application/pdf` or `text/csv`; `about.get` has the possible ones.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return self._download(
            DOWNLOAD, {"fileId": file_id, "mimeType": mime_type, "range_header": range_header}
        )

    def download_local(
        self,
        path: str | PathLike[str],
        file_id: str,
        mime_type: str,
        *,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """Export a document, sheet or drawing in another format; 10 MB at most.

        Args:
            path: The file to write.
            file_id: Id of the file.
            mime_type: Format, such as `application/pdf` or `text/csv`; `about.get` has the possible ones.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return self._save(self.download(file_id, mime_type, range_header=range_header), path, overwrite)

    def download_text(self, file_id: str, mime_type: str, *, range_header: str | Omit | None = omit) -> str:
        """Export a document, sheet or drawing in another format; 10 MB at most.

        Args:
            file_id: Id of the file.
            mime_type: Format, such as `application/pdf` or `text/csv`; `about.get` has the possible ones.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return self._text(self.download(file_id, mime_type, range_header=range_header))

    def download_base64(self, file_id: str, mime_type: str, *, range_header: str | Omit | None = omit) -> str:
        """Export a document, sheet or drawing in another format; 10 MB at most.

        Args:
            file_id: Id of the file.
            mime_type: Format, such as `application/pdf` or `text/csv`; `about.get` has the possible ones.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return self._base64(self.download(file_id, mime_type, range_header=range_header))
