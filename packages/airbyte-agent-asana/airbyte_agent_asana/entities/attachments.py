# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A file on a task or project, kept by Asana or elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from pathlib import Path

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Download as DownloadTable
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.types import Omit, omit

from ..models.attachments import Attachment, AttachmentCompact, AttachmentsRow
from ..params.attachments import AttachmentsSearchQuery

__all__ = ["Attachments", "SyncAttachments"]


class Attachments(StoredEntity[AttachmentsSearchQuery, AttachmentsRow]):
    """A file on a task or project, kept by Asana or elsewhere."""

    _stored = ("attachments", AttachmentsRow)

    def list(
        self, parent: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> AsyncPager[AttachmentCompact]:
        """List attachments of a task or project.

        Args:
            parent: Id of the task, project or project brief the files are on.
            limit: Records on a page. 1 to 100. Default `100`.
            offset: Place of the page, from the page before; it expires.
        """
        return self._pager(LIST, {"parent": parent, "limit": limit, "offset": offset}, AttachmentCompact)

    async def get(self, attachment_gid: str) -> Attachment:
        """Get what is known of an attachment.

        Args:
            attachment_gid: Id of the attachment.
        """
        return await self._one(GET, {"attachment_gid": attachment_gid}, Attachment)

    async def download(self, attachment_gid: str, *, range_header: str | Omit | None = omit) -> Download:
        """Download the file of an attachment.

        Files that another service keeps to itself, as Box and Vimeo do, cannot be downloaded.

        Args:
            attachment_gid: Id of the attachment.
            range_header: Bytes to ask for in place of the whole file, such as `bytes=0-1023`.

        Returns:
            The bytes, to be read as they arrive.
        """
        return await self._download(
            DOWNLOAD, {"attachment_gid": attachment_gid, "range_header": range_header},
        )  # fmt: skip

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
            range_header: Bytes to ask for in place of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace a file that is there.

        Returns:
            The path of the saved file.
        """
        return await self._save(self.download(attachment_gid, range_header=range_header), path, overwrite)

    async def download_text(self, attachment_gid: str, *, range_header: str | Omit | None = omit) -> str:
        """Download the file of an attachment.

        Files that another service keeps to itself, as Box and Vimeo do, cannot be downloaded.

        Args:
            attachment_gid: Id of the attachment.
            range_header: Bytes to ask for in place of the whole file, such as `bytes=0-1023`.

        Returns:
            The whole file as text.
        """
        return await self._text(self.download(attachment_gid, range_header=range_header))

    async def download_base64(self, attachment_gid: str, *, range_header: str | Omit | None = omit) -> str:
        """Download the file of an attachment.

        Files that another service keeps to itself, as Box and Vimeo do, cannot be downloaded.

        Args:
            attachment_gid: Id of the attachment.
            range_header: Bytes to ask for in place of the whole file, such as `bytes=0-1023`.

        Returns:
            The whole file as base64.
        """
        return await self._base64(self.download(attachment_gid, range_header=range_header))


class SyncAttachments(SyncStoredEntity[AttachmentsSearchQuery, AttachmentsRow]):
    """A file on a task or project, kept by Asana or elsewhere; blocking twin of `Attachments`."""

    _stored = ("attachments", AttachmentsRow)

    def list(
        self, parent: str, *, limit: int | Omit | None = omit, offset: str | Omit | None = omit
    ) -> SyncPage[AttachmentCompact]:
        """List attachments of a task or project.

        Args:
            parent: Id of the task, project or project brief the files are on.
            limit: Records on a page. 1 to 100. Default `100`.
            offset: Place of the page, from the page before; it expires.
        """
        return self._page(LIST, {"parent": parent, "limit": limit, "offset": offset}, AttachmentCompact)

    def get(self, attachment_gid: str) -> Attachment:
        """Get what is known of an attachment.

        Args:
            attachment_gid: Id of the attachment.
        """
        return self._one(GET, {"attachment_gid": attachment_gid}, Attachment)

    def download(self, attachment_gid: str, *, range_header: str | Omit | None = omit) -> SyncDownload:
        """Download the file of an attachment.

        Files that another service keeps to itself, as Box and Vimeo do, cannot be downloaded.

        Args:
            attachment_gid: Id of the attachment.
            range_header: Bytes to ask for in place of the whole file, such as `bytes=0-1023`.

        Returns:
            The bytes, to be read as they arrive.
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
            range_header: Bytes to ask for in place of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace a file that is there.

        Returns:
            The path of the saved file.
        """
        return self._save(self.download(attachment_gid, range_header=range_header), path, overwrite)

    def download_text(self, attachment_gid: str, *, range_header: str | Omit | None = omit) -> str:
        """Download the file of an attachment.

        Files that another service keeps to itself, as Box and Vimeo do, cannot be downloaded.

        Args:
            attachment_gid: Id of the attachment.
            range_header: Bytes to ask for in place of the whole file, such as `bytes=0-1023`.

        Returns:
            The whole file as text.
        """
        return self._text(self.download(attachment_gid, range_header=range_header))

    def download_base64(self, attachment_gid: str, *, range_header: str | Omit | None = omit) -> str:
        """Download the file of an attachment.

        Files that another service keeps to itself, as Box and Vimeo do, cannot be downloaded.

        Args:
            attachment_gid: Id of the attachment.
            range_header: Bytes to ask for in place of the whole file, such as `bytes=0-1023`.

        Returns:
            The whole file as base64.
        """
        return self._base64(self.download(attachment_gid, range_header=range_header))


# fmt: off
LIST = Operation(
    entity="attachments", action="list", method="GET", path="/attachments",
    parameters=(
        Parameter("parent", "query", {"type": "string"}, required=True),
        Parameter(
            "limit", "query", {"type": "integer", "default": 100, "minimum": 1, "maximum": 100}, needed=True,
        ),
        Parameter("offset", "query", {"type": "string"}),
    ),
    summary="List attachments of a task or project", records="$.data",
    meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)
GET = Operation(
    entity="attachments", action="get", method="GET", path="/attachments/{attachment_gid}",
    parameters=(Parameter("attachment_gid", "path", {"type": "string"}, required=True),),
    summary="Get what is known of an attachment", records="$.data",
)
DOWNLOAD = Operation(
    entity="attachments", action="download", method="GET", path="/attachments/{attachment_gid}",
    parameters=(Parameter("attachment_gid", "path", {"type": "string"}, required=True),),
    summary="Download the file of an attachment",
    download=DownloadTable(file_url="data.download_url"),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "download": DOWNLOAD}
