# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The picture and sound of a recorded call."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.types import Omit, omit

from .._operations.call_video import DOWNLOAD
from ..params.shared import MediaSelectorParam, RecordingFilterParam

__all__ = ["CallVideo", "SyncCallVideo"]


class CallVideo(Entity):
    """The picture and sound of a recorded call."""

    async def download(
        self,
        *,
        filter: RecordingFilterParam | Omit | None = omit,
        content_selector: MediaSelectorParam | Omit | None = omit,
        range_header: str | Omit | None = omit,
    ) -> Download:
        """Download the video of a call.

        A call without video is a ResponseShapeError, an unknown one a NotFoundError.

        Args:
            filter: Which call: its id in `callIds`.
            content_selector: What to return for the call; must request `media`, as it does by default.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return await self._download(
            DOWNLOAD, {"filter": filter, "contentSelector": content_selector, "range_header": range_header}
        )

    async def download_local(
        self,
        path: str | PathLike[str],
        *,
        filter: RecordingFilterParam | Omit | None = omit,
        content_selector: MediaSelectorParam | Omit | None = omit,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """Download the video of a call.

        A call without video is a ResponseShapeError, an unknown one a NotFoundError.

        Args:
            path: The file to write.
            filter: Which call: its id in `callIds`.
            content_selector: What to return for the call; must request `media`, as it does by default.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return await self._save(
            self.download(filter=filter, content_selector=content_selector, range_header=range_header),
            path,
            overwrite,
        )

    async def download_text(
        self,
        *,
        filter: RecordingFilterParam | Omit | None = omit,
        content_selector: MediaSelectorParam | Omit | None = omit,
        range_header: str | Omit | None = omit,
    ) -> str:
        """Download the video of a call.

        A call without video is a ResponseShapeError, an unknown one a NotFoundError.

        Args:
            filter: Which call: its id in `callIds`.
            content_selector: What to return for the call; must request `media`, as it does by default.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return await self._text(
            self.download(filter=filter, content_selector=content_selector, range_header=range_header)
        )

    async def download_base64(
        self,
        *,
        filter: RecordingFilterParam | Omit | None = omit,
        content_selector: MediaSelectorParam | Omit | None = omit,
        range_header: str | Omit | None = omit,
    ) -> str:
        """Download the video of a call.

        A call without video is a ResponseShapeError, an unknown one a NotFoundError.

        Args:
            filter: Which call: its id in `callIds`.
            content_selector: What to return for the call; must request `media`, as it does by default.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return await self._base64(
            self.download(filter=filter, content_selector=content_selector, range_header=range_header)
        )


class SyncCallVideo(SyncEntity):
    """The picture and sound of a recorded call. Sync version of `CallVideo`."""

    def download(
        self,
        *,
        filter: RecordingFilterParam | Omit | None = omit,
        content_selector: MediaSelectorParam | Omit | None = omit,
        range_header: str | Omit | None = omit,
    ) -> SyncDownload:
        """Download the video of a call.

        A call without video is a ResponseShapeError, an unknown one a NotFoundError.

        Args:
            filter: Which call: its id in `callIds`.
            content_selector: What to return for the call; must request `media`, as it does by default.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            The file, as a stream.
        """
        return self._download(
            DOWNLOAD, {"filter": filter, "contentSelector": content_selector, "range_header": range_header}
        )

    def download_local(
        self,
        path: str | PathLike[str],
        *,
        filter: RecordingFilterParam | Omit | None = omit,
        content_selector: MediaSelectorParam | Omit | None = omit,
        range_header: str | Omit | None = omit,
        overwrite: bool = False,
    ) -> Path:
        """Download the video of a call.

        A call without video is a ResponseShapeError, an unknown one a NotFoundError.

        Args:
            path: The file to write.
            filter: Which call: its id in `callIds`.
            content_selector: What to return for the call; must request `media`, as it does by default.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.
            overwrite: Whether to replace an existing file.

        Returns:
            Path of the saved file.
        """
        return self._save(
            self.download(filter=filter, content_selector=content_selector, range_header=range_header),
            path,
            overwrite,
        )

    def download_text(
        self,
        *,
        filter: RecordingFilterParam | Omit | None = omit,
        content_selector: MediaSelectorParam | Omit | None = omit,
        range_header: str | Omit | None = omit,
    ) -> str:
        """Download the video of a call.

        A call without video is a ResponseShapeError, an unknown one a NotFoundError.

        Args:
            filter: Which call: its id in `callIds`.
            content_selector: What to return for the call; must request `media`, as it does by default.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as text.
        """
        return self._text(
            self.download(filter=filter, content_selector=content_selector, range_header=range_header)
        )

    def download_base64(
        self,
        *,
        filter: RecordingFilterParam | Omit | None = omit,
        content_selector: MediaSelectorParam | Omit | None = omit,
        range_header: str | Omit | None = omit,
    ) -> str:
        """Download the video of a call.

        A call without video is a ResponseShapeError, an unknown one a NotFoundError.

        Args:
            filter: Which call: its id in `callIds`.
            content_selector: What to return for the call; must request `media`, as it does by default.
            range_header: Range of bytes to download instead of the whole file, such as `bytes=0-1023`.

        Returns:
            Contents of the file as base64.
        """
        return self._base64(
            self.download(filter=filter, content_selector=content_selector, range_header=range_header)
        )
