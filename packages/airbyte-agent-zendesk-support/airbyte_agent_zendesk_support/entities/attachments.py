# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A file attached to a comment."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.types import Omit, omit

from .._operations.attachments import DOWNLOAD, GET
from ..models.attachments import Attachment

__all__ = ["Attachments", "SyncAttachments"]


class Attachments(Entity):
    """A file attached to a comment."""

    async def get(self, attachment_id: int) -> Attachment:
        """Get the metadata of a comment's attachment.

        Args:
            attachment_id: Id of the file.
        """
        return await self._one(GET, {"attachment_id": attachment_id}, Attachment)

    async def download(self, attachment_id: int, *, range_header: str | Omit | None = omit) -> Download:
        """Download a comment's attachment.

        Args:
            attachment_id: Id of the file.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return await self._download(DOWNLOAD, {"attachment_id": attachment_id, "range_header": range_header})

    async def download_local(
        self,
        path: str | PathLike[str],
        attachment_id: int,
        *,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """Download a comment's attachment.

        Args:
            path: The file to write.
            attachment_id: Id of the file.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return await self._save(self.download(attachment_id, range_header=range_header), path, overwrite)

    async def download_text(self, attachment_id: int, *, range_header: str | Omit | None = omit) -> str:
        """Download a comment's attachment.

        Args:
            attachment_id: Id of the file.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return await self._text(self.download(attachment_id, range_header=range_header))

    async def download_base64(self, attachment_id: int, *, range_header: str | Omit | None = omit) -> str:
        """Download a comment's attachment.

        Args:
            attachment_id: Id of the file.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return await self._base64(self.download(attachment_id, range_header=range_header))


class SyncAttachments(SyncEntity):
    """A file attached to a comment. Sync version of `Attachments`."""

    def get(self, attachment_id: int) -> Attachment:
        """Get the metadata of a comment's attachment.

        Args:
            attachment_id: Id of the file.
        """
        return self._one(GET, {"attachment_id": attachment_id}, Attachment)

    def download(self, attachment_id: int, *, range_header: str | Omit | None = omit) -> SyncDownload:
        """Download a comment's attachment.

        Args:
            attachment_id: Id of the file.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return self._download(DOWNLOAD, {"attachment_id": attachment_id, "range_header": range_header})

    def download_local(
        self,
        path: str | PathLike[str],
        attachment_id: int,
        *,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """Download a comment's attachment.

        Args:
            path: The file to write.
            attachment_id: Id of the file.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return self._save(self.download(attachment_id, range_header=range_header), path, overwrite)

    def download_text(self, attachment_id: int, *, range_header: str | Omit | None = omit) -> str:
        """Download a comment's attachment.

        Args:
            attachment_id: Id of the file.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return self._text(self.download(attachment_id, range_header=range_header))

    def download_base64(self, attachment_id: int, *, range_header: str | Omit | None = omit) -> str:
        """Download a comment's attachment.

        Args:
            attachment_id: Id of the file.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return self._base64(self.download(attachment_id, range_header=range_header))
