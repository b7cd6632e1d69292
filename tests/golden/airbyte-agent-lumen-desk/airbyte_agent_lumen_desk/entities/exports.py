# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Exports of LumenDesk."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.types import Omit, omit

from .._operations.exports import DOWNLOAD

__all__ = ["Exports", "SyncExports"]


class Exports(Entity):
    """Exports of LumenDesk."""

    async def download(self, id: str, *, range_header: str | Omit | None = omit) -> Download:
        """A finished export as a zip.

        Args:
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
        """A finished export as a zip.

        Args:
            path: The file to write.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return await self._save(self.download(id, range_header=range_header), path, overwrite)

    async def download_text(self, id: str, *, range_header: str | Omit | None = omit) -> str:
        """A finished export as a zip.

        Args:
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return await self._text(self.download(id, range_header=range_header))

    async def download_base64(self, id: str, *, range_header: str | Omit | None = omit) -> str:
        """A finished export as a zip.

        Args:
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return await self._base64(self.download(id, range_header=range_header))


class SyncExports(SyncEntity):
    """Exports of LumenDesk. Sync version of `Exports`."""

    def download(self, id: str, *, range_header: str | Omit | None = omit) -> SyncDownload:
        """A finished export as a zip.

        Args:
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
        """A finished export as a zip.

        Args:
            path: The file to write.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return self._save(self.download(id, range_header=range_header), path, overwrite)

    def download_text(self, id: str, *, range_header: str | Omit | None = omit) -> str:
        """A finished export as a zip.

        Args:
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return self._text(self.download(id, range_header=range_header))

    def download_base64(self, id: str, *, range_header: str | Omit | None = omit) -> str:
        """A finished export as a zip.

        Args:
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return self._base64(self.download(id, range_header=range_header))
