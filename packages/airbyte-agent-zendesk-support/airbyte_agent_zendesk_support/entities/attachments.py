# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A file of a comment."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download as DownloadTable
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.entity import Entity, SyncEntity

from ..models.attachments import Attachment

__all__ = ["Attachments", "SyncAttachments"]


class Attachments(Entity):
    """A file of a comment."""

    async def get(self, attachment_id: int) -> Attachment:
        """Get what is known about a file of a comment.

        Args:
            attachment_id: Id of the file.
        """
        return await self._one(GET, {"attachment_id": attachment_id}, Attachment)

    async def download(self, attachment_id: int) -> Download:
        """Download a file of a comment.

        Args:
            attachment_id: Id of the file.

        Returns:
            The bytes, to be read as they arrive.
        """
        return await self._download(DOWNLOAD, {"attachment_id": attachment_id})


class SyncAttachments(SyncEntity):
    """A file of a comment; blocking twin of `Attachments`."""

    def get(self, attachment_id: int) -> Attachment:
        """Get what is known about a file of a comment.

        Args:
            attachment_id: Id of the file.
        """
        return self._one(GET, {"attachment_id": attachment_id}, Attachment)

    def download(self, attachment_id: int) -> SyncDownload:
        """Download a file of a comment.

        Args:
            attachment_id: Id of the file.

        Returns:
            The bytes, to be read as they arrive.
        """
        return self._download(DOWNLOAD, {"attachment_id": attachment_id})


# fmt: off
GET = Operation(
    entity="attachments", action="get", method="GET", path="/attachments/{attachment_id}.json",
    parameters=(Parameter("attachment_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get what is known about a file of a comment", records="$.attachment",
)
DOWNLOAD = Operation(
    entity="attachments", action="download", method="GET", path="/attachments/{attachment_id}.json",
    parameters=(Parameter("attachment_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Download a file of a comment",
    download=DownloadTable(file_url="attachment.content_url"),
)
OPERATIONS: Mapping[str, Operation] = {"get": GET, "download": DOWNLOAD}
