# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A file on a task or project, kept by Asana or elsewhere."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.types import Omit, omit

from .._operations.attachments import DOWNLOAD, GET, LIST
from ..models.attachments import Attachment, AttachmentCompact

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.attachments import AttachmentsStoreColumn, AttachmentsStoreRecord  # noqa: F401

__all__ = ["Attachments", "SyncAttachments"]


class Attachments(StoredEntity["AttachmentsStoreColumn", "AttachmentsStoreRecord"]):
    """A file on a task or project, kept by Asana or elsewhere."""

    _stored = ("attachments", "AttachmentsStoreRecord")

    def list(
        self, parent: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> AsyncPager[AttachmentCompact]:
        """List attachments of a task or project.

        Args:
            parent: Id of the task, project or project brief the files are on.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._pager(LIST, {"parent": parent, "limit": limit, "offset": offset}, AttachmentCompact)

    async def get(self, attachment_gid: str) -> Attachment:
        """Get an attachment's metadata.

        Args:
            attachment_gid: Id of the attachment.
        """
        return await self._one(GET, {"attachment_gid": attachment_gid}, Attachment)

    async def download(self, attachment_gid: str, *, range_header: str | Omit | None = omit) -> Download:
        """Download the file of an attachment.

        Files that another service keeps to itself, as Box and Vimeo do, cannot be downloaded.

        Args:
            attachment_gid: Id of the attachment.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return await self._download(
            DOWNLOAD, {"attachment_gid": attachment_gid, "range_header": range_header}
        )

    async def download_local(
        self,
        path: str | PathLike[str],
        attachment_gid: str,
        *,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """Download the file of an attachment.

        Files that another service keeps to itself, as Box and Vimeo do, cannot be downloaded.

        Args:
            path: The file to write.
            attachment_gid: Id of the attachment.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return await self._save(self.download(attachment_gid, range_header=range_header), path, overwrite)

    async def download_text(self, attachment_gid: str, *, range_header: str | Omit | None = omit) -> str:
        """Download the file of an attachment.

        Files that another service keeps to itself, as Box and Vimeo do, cannot be downloaded.

        Args:
            attachment_gid: Id of the attachment.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return await self._text(self.download(attachment_gid, range_header=range_header))

    async def download_base64(self, attachment_gid: str, *, range_header: str | Omit | None = omit) -> str:
        """Download the file of an attachment.

        Files that another service keeps to itself, as Box and Vimeo do, cannot be downloaded.

        Args:
            attachment_gid: Id of the attachment.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return await self._base64(self.download(attachment_gid, range_header=range_header))


class SyncAttachments(SyncStoredEntity["AttachmentsStoreColumn", "AttachmentsStoreRecord"]):
    """A file on a task or project, kept by Asana or elsewhere. Sync version of `Attachments`."""

    _stored = ("attachments", "AttachmentsStoreRecord")

    def list(
        self, parent: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> SyncPage[AttachmentCompact]:
        """List attachments of a task or project.

        Args:
            parent: Id of the task, project or project brief the files are on.
            limit: Records per page. 1 to 100. Default: `100`.
            offset: Place of the page, from the previous page; it expires.
        """
        return self._page(LIST, {"parent": parent, "limit": limit, "offset": offset}, AttachmentCompact)

    def get(self, attachment_gid: str) -> Attachment:
        """Get an attachment's metadata.

        Args:
            attachment_gid: Id of the attachment.
        """
        return self._one(GET, {"attachment_gid": attachment_gid}, Attachment)

    def download(self, attachment_gid: str, *, range_header: str | Omit | None = omit) -> SyncDownload:
        """Download the file of an attachment.

        Files that another service keeps to itself, as Box and Vimeo do, cannot be downloaded.

        Args:
            attachment_gid: Id of the attachment.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return self._download(DOWNLOAD, {"attachment_gid": attachment_gid, "range_header": range_header})

    def download_local(
        self,
        path: str | PathLike[str],
        attachment_gid: str,
        *,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """Download the file of an attachment.

        Files that another service keeps to itself, as Box and Vimeo do, cannot be downloaded.

        Args:
            path: The file to write.
            attachment_gid: Id of the attachment.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return self._save(self.download(attachment_gid, range_header=range_header), path, overwrite)

    def download_text(self, attachment_gid: str, *, range_header: str | Omit | None = omit) -> str:
        """Download the file of an attachment.

        Files that another service keeps to itself, as Box and Vimeo do, cannot be downloaded.

        Args:
            attachment_gid: Id of the attachment.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return self._text(self.download(attachment_gid, range_header=range_header))

    def download_base64(self, attachment_gid: str, *, range_header: str | Omit | None = omit) -> str:
        """Download the file of an attachment.

        Files that another service keeps to itself, as Box and Vimeo do, cannot be downloaded.

        Args:
            attachment_gid: Id of the attachment.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return self._base64(self.download(attachment_gid, range_header=range_header))
