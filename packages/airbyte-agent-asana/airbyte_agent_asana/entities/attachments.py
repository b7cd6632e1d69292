# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A file on a task or project, kept by Asana or elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.definition import Download as DownloadTable
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from ..models.attachments import Attachment, AttachmentCompact, AttachmentsRow
from ..params.attachments import AttachmentsSearchQuery

__all__ = ["Attachments", "SyncAttachments"]


class Attachments(StoredEntity[AttachmentsSearchQuery, AttachmentsRow]):
    """A file on a task or project, kept by Asana or elsewhere."""

    _stored = ("attachments", AttachmentsRow)

    def list(
        self, *, parent: str, limit: int | Omit | None = omit, offset: str | Omit | None = omit
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

    async def download(self, attachment_gid: str) -> Download:
        """Download the file of an attachment.

        Files that another service keeps to itself, as Box and Vimeo do, cannot be downloaded.

        Args:
            attachment_gid: Id of the attachment.

        Returns:
            The bytes, to be read as they arrive.
        """
        return await self._download(DOWNLOAD, {"attachment_gid": attachment_gid})


class SyncAttachments(SyncStoredEntity[AttachmentsSearchQuery, AttachmentsRow]):
    """A file on a task or project, kept by Asana or elsewhere; blocking twin of `Attachments`."""

    _stored = ("attachments", AttachmentsRow)

    def list(
        self, *, parent: str, limit: int | Omit | None = omit, offset: str | Omit | None = omit
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

    def download(self, attachment_gid: str) -> SyncDownload:
        """Download the file of an attachment.

        Files that another service keeps to itself, as Box and Vimeo do, cannot be downloaded.

        Args:
            attachment_gid: Id of the attachment.

        Returns:
            The bytes, to be read as they arrive.
        """
        return self._download(DOWNLOAD, {"attachment_gid": attachment_gid})


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
