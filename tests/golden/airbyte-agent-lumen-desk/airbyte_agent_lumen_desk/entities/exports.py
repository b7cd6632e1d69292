# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Exports of LumenDesk."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download as DownloadTable
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.entity import Entity, SyncEntity

__all__ = ["Exports", "SyncExports"]


class Exports(Entity):
    """Exports of LumenDesk."""

    async def download(self, id: str) -> Download:
        """A finished export as a zip.

        Returns:
            The bytes, to be read as they arrive.
        """
        return await self._download(DOWNLOAD, {"id": id})


class SyncExports(SyncEntity):
    """Exports of LumenDesk; blocking twin of `Exports`."""

    def download(self, id: str) -> SyncDownload:
        """A finished export as a zip.

        Returns:
            The bytes, to be read as they arrive.
        """
        return self._download(DOWNLOAD, {"id": id})


# fmt: off
DOWNLOAD = Operation(
    entity="exports", action="download", method="GET", path="/exports/{id}/archive",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="A finished export as a zip",
    download=DownloadTable(),
)
OPERATIONS: Mapping[str, Operation] = {"download": DOWNLOAD}
