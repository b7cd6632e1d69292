# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Attachments of LumenDesk."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Download as DownloadTable
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.types import FileContent, Omit, omit

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
            The bytes, to be read as they arrive.
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
            overwrite: Whether to replace a file that is there.

        Returns:
            The path of the saved file.
        """
        return await self._save(self.download(id, format, range=range), path, overwrite)

    async def download_text(
        self, id: int, format: Literal["content", "preview"] | str, *, range: str | Omit | None = omit
    ) -> str:
        """The bytes of a file.

        Args:
            format: One of `content`, `preview`.

        Returns:
            The whole file as text.
        """
        return await self._text(self.download(id, format, range=range))

    async def download_base64(
        self, id: int, format: Literal["content", "preview"] | str, *, range: str | Omit | None = omit
    ) -> str:
        """The bytes of a file.

        Args:
            format: One of `content`, `preview`.

        Returns:
            The whole file as base64.
        """
        return await self._base64(self.download(id, format, range=range))


class SyncAttachments(SyncEntity):
    """Attachments of LumenDesk; blocking twin of `Attachments`."""

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
            The bytes, to be read as they arrive.
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
            overwrite: Whether to replace a file that is there.

        Returns:
            The path of the saved file.
        """
        return self._save(self.download(id, format, range=range), path, overwrite)

    def download_text(
        self, id: int, format: Literal["content", "preview"] | str, *, range: str | Omit | None = omit
    ) -> str:
        """The bytes of a file.

        Args:
            format: One of `content`, `preview`.

        Returns:
            The whole file as text.
        """
        return self._text(self.download(id, format, range=range))

    def download_base64(
        self, id: int, format: Literal["content", "preview"] | str, *, range: str | Omit | None = omit
    ) -> str:
        """The bytes of a file.

        Args:
            format: One of `content`, `preview`.

        Returns:
            The whole file as base64.
        """
        return self._base64(self.download(id, format, range=range))


# fmt: off
LIST = Operation(
    entity="attachments", action="list", method="GET", path="/attachments",
    summary="Files that came with tickets", records="$", meta={"next": "@link.next"},
    paging=Paging(strategy="link_header", next="next"),
)
CREATE = Operation(
    entity="attachments", action="create", method="POST", path="/attachments",
    parameters=(
        Parameter("file", "body", {"type": "string", "format": "binary"}, required=True),
        Parameter("name", "body", {"type": "string"}),
        Parameter("inline", "body", {"type": "boolean"}),
    ),
    summary="Upload a file", body="multipart", idempotency_header="Idempotency-Key",
)
DOWNLOAD = Operation(
    entity="attachments", action="download", method="GET", path="/attachments/{id}",
    parameters=(
        Parameter("id", "path", {"type": "integer"}, required=True),
        Parameter("format", "query", {"type": "string", "enum": ["content", "preview"]}, required=True),
        Parameter("Range", "header", {"type": "string"}),
    ),
    summary="The bytes of a file",
    download=DownloadTable(file_url="versions[0].{format}_url"),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "download": DOWNLOAD}
