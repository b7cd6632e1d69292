# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Attachments of LumenDesk."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.types import FileContent, Omit, omit

from .._operations.attachments import CREATE, DOWNLOAD, LIST
from ..models.attachments import Attachment

__all__ = ["Attachments", "SyncAttachments"]


class Attachments(Entity):
    """Attachments of LumenDesk."""

    def list(self) -> AsyncPager[Attachment]:
        """Files that came with tickets."""
        return self._pager(LIST, {}, Attachment)

    async def create(
        self, file: FileContent, *, name: str | Omit | None = omit, inline: bool | Omit | None = omit
    ) -> Attachment:
        """Upload a file.

        Args:
            file: The file.
            name: What it is to be called.
        """
        return await self._one(CREATE, {"file": file, "name": name, "inline": inline}, Attachment)

    async def download(
        self, id: int, format: Literal["content", "preview"] | str, *, range: str | Omit | None = omit
    ) -> Download:
        """The bytes of a file.

        Args:
            format: One of `content`, `preview`.

        Returns:
            The file, as a stream.
        """
        return await self._download(DOWNLOAD, {"id": id, "format": format, "Range": range})

    async def download_local(
        self,
        path: str | PathLike[str],
        id: int,
        format: Literal["content", "preview"] | str,
        *,
        range: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """The bytes of a file.

        Args:
            path: The file to write.
            format: One of `content`, `preview`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return await self._save(self.download(id, format, range=range), path, overwrite)

    async def download_text(
        self, id: int, format: Literal["content", "preview"] | str, *, range: str | Omit | None = omit
    ) -> str:
        """The bytes of a file.

        Args:
            format: One of `content`, `preview`.

        Returns:
            Contents of the file as text.
        """
        return await self._text(self.download(id, format, range=range))

    async def download_base64(
        self, id: int, format: Literal["content", "preview"] | str, *, range: str | Omit | None = omit
    ) -> str:
        """The bytes of a file.

        Args:
            format: One of `content`, `preview`.

        Returns:
            Contents of the file as base64.
        """
        return await self._base64(self.download(id, format, range=range))


class SyncAttachments(SyncEntity):
    """Attachments of LumenDesk. Sync version of `Attachments`."""

    def list(self) -> SyncPage[Attachment]:
        """Files that came with tickets."""
        return self._page(LIST, {}, Attachment)

    def create(
        self, file: FileContent, *, name: str | Omit | None = omit, inline: bool | Omit | None = omit
    ) -> Attachment:
        """Upload a file.

        Args:
            file: The file.
            name: What it is to be called.
        """
        return self._one(CREATE, {"file": file, "name": name, "inline": inline}, Attachment)

    def download(
        self, id: int, format: Literal["content", "preview"] | str, *, range: str | Omit | None = omit
    ) -> SyncDownload:
        """The bytes of a file.

        Args:
            format: One of `content`, `preview`.

        Returns:
            The file, as a stream.
        """
        return self._download(DOWNLOAD, {"id": id, "format": format, "Range": range})

    def download_local(
        self,
        path: str | PathLike[str],
        id: int,
        format: Literal["content", "preview"] | str,
        *,
        range: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """The bytes of a file.

        Args:
            path: The file to write.
            format: One of `content`, `preview`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return self._save(self.download(id, format, range=range), path, overwrite)

    def download_text(
        self, id: int, format: Literal["content", "preview"] | str, *, range: str | Omit | None = omit
    ) -> str:
        """The bytes of a file.

        Args:
            format: One of `content`, `preview`.

        Returns:
            Contents of the file as text.
        """
        return self._text(self.download(id, format, range=range))

    def download_base64(
        self, id: int, format: Literal["content", "preview"] | str, *, range: str | Omit | None = omit
    ) -> str:
        """The bytes of a file.

        Args:
            format: One of `content`, `preview`.

        Returns:
            Contents of the file as base64.
        """
        return self._base64(self.download(id, format, range=range))
