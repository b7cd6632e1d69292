# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Files export of Google Drive."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download as DownloadTable
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.entity import Entity, SyncEntity

__all__ = ["FilesExport", "SyncFilesExport"]


class FilesExport(Entity):
    """Files export of Google Drive."""

    async def download(self, file_id: str, *, mime_type: str) -> Download:
        """Export a document, sheet or drawing in another format; 10 MB at most.

        Args:
            file_id: Id of the file.
            mime_type: Format, such as `application/pdf` or `text/csv`; `about.get` has the possible ones.

        Returns:
            The bytes, to be read as they arrive.
        """
        return await self._download(DOWNLOAD, {"fileId": file_id, "mimeType": mime_type})


class SyncFilesExport(SyncEntity):
    """Files export of Google Drive; blocking twin of `FilesExport`."""

    def download(self, file_id: str, *, mime_type: str) -> SyncDownload:
        """Export a document, sheet or drawing in another format; 10 MB at most.

        Args:
            file_id: Id of the file.
            mime_type: Format, such as `application/pdf` or `text/csv`; `about.get` has the possible ones.

        Returns:
            The bytes, to be read as they arrive.
        """
        return self._download(DOWNLOAD, {"fileId": file_id, "mimeType": mime_type})


# fmt: off
DOWNLOAD = Operation(
    entity="files_export", action="download", method="GET", path="/drive/v3/files/{fileId}/export",
    parameters=(
        Parameter("fileId", "path", {"type": "string"}, required=True),
        Parameter("mimeType", "query", {"type": "string"}, required=True),
    ),
    summary="Export a document, sheet or drawing in another format; 10 MB at most",
    download=DownloadTable(),
)
OPERATIONS: Mapping[str, Operation] = {"download": DOWNLOAD}
