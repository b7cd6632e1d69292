# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""Documents of Vellum Drive."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from airbyte_agent_sdk.definition import Download as DownloadTable
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.entity import Entity, SyncEntity

__all__ = ["Documents", "SyncDocuments"]


class Documents(Entity):
    """Documents of Vellum Drive."""

    async def download(self, id: str, *, kind: Literal["pdf", "html"] | str) -> Download:
        """A document as another kind of file.

        Args:
            kind: One of `pdf`, `html`.

        Returns:
            The bytes, to be read as they arrive.
        """
        return await self._download(DOWNLOAD, {"id": id, "kind": kind})


class SyncDocuments(SyncEntity):
    """Documents of Vellum Drive; blocking twin of `Documents`."""

    def download(self, id: str, *, kind: Literal["pdf", "html"] | str) -> SyncDownload:
        """A document as another kind of file.

        Args:
            kind: One of `pdf`, `html`.

        Returns:
            The bytes, to be read as they arrive.
        """
        return self._download(DOWNLOAD, {"id": id, "kind": kind})


# fmt: off
DOWNLOAD = Operation(
    entity="documents", action="download", method="GET", path="/documents/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("kind", "query", {"type": "string", "enum": ["pdf", "html"]}, required=True),
    ),
    summary="A document as another kind of file",
    download=DownloadTable(file_url="document.exports[0].{kind}.links[1]"),
)
OPERATIONS: Mapping[str, Operation] = {"download": DOWNLOAD}
