# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Documents of Vellum Drive."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.types import Omit, omit

from .._operations.documents import DOWNLOAD

__all__ = ["Documents", "SyncDocuments"]


class Documents(Entity):
    """Documents of Vellum Drive."""

    async def download(
        self, id: str, kind: Literal["pdf", "html"] | str, *, range_header: str | Omit | None = omit
    ) -> Download:
        """A document as another kind of file.

        Args:
            kind: One of `pdf`, `html`.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return await self._download(DOWNLOAD, {"id": id, "kind": kind, "range_header": range_header})

    async def download_local(
        self,
        path: str | PathLike[str],
        id: str,
        kind: Literal["pdf", "html"] | str,
        *,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """A document as another kind of file.

        Args:
            path: The file to write.
            kind: One of `pdf`, `html`.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return await self._save(self.download(id, kind, range_header=range_header), path, overwrite)

    async def download_text(
        self, id: str, kind: Literal["pdf", "html"] | str, *, range_header: str | Omit | None = omit
    ) -> str:
        """A document as another kind of file.

        Args:
            kind: One of `pdf`, `html`.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return await self._text(self.download(id, kind, range_header=range_header))

    async def download_base64(
        self, id: str, kind: Literal["pdf", "html"] | str, *, range_header: str | Omit | None = omit
    ) -> str:
        """A document as another kind of file.

        Args:
            kind: One of `pdf`, `html`.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return await self._base64(self.download(id, kind, range_header=range_header))


class SyncDocuments(SyncEntity):
    """Documents of Vellum Drive. Sync version of `Documents`."""

    def download(
        self, id: str, kind: Literal["pdf", "html"] | str, *, range_header: str | Omit | None = omit
    ) -> SyncDownload:
        """A document as another kind of file.

        Args:
            kind: One of `pdf`, `html`.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return self._download(DOWNLOAD, {"id": id, "kind": kind, "range_header": range_header})

    def download_local(
        self,
        path: str | PathLike[str],
        id: str,
        kind: Literal["pdf", "html"] | str,
        *,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """A document as another kind of file.

        Args:
            path: The file to write.
            kind: One of `pdf`, `html`.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return self._save(self.download(id, kind, range_header=range_header), path, overwrite)

    def download_text(
        self, id: str, kind: Literal["pdf", "html"] | str, *, range_header: str | Omit | None = omit
    ) -> str:
        """A document as another kind of file.

        Args:
            kind: One of `pdf`, `html`.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return self._text(self.download(id, kind, range_header=range_header))

    def download_base64(
        self, id: str, kind: Literal["pdf", "html"] | str, *, range_header: str | Omit | None = omit
    ) -> str:
        """A document as another kind of file.

        Args:
            kind: One of `pdf`, `html`.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return self._base64(self.download(id, kind, range_header=range_header))
