# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The sound of a recorded call."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download as DownloadTable
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from ..params.shared import MediaSelectorParam, RecordingFilterParam
from ..schemas import CONTENT_SELECTOR_SCHEMA, FILTER_SCHEMA_2

__all__ = ["CallAudio", "SyncCallAudio"]


class CallAudio(Entity):
    """The sound of a recorded call."""

    async def download(
        self,
        *,
        filter: RecordingFilterParam | Omit | None = omit,
        content_selector: MediaSelectorParam | Omit | None = omit,
    ) -> Download:
        """Download the audio of a call.

        A call without audio is a ResponseShapeError, an unknown one a NotFoundError.

        Args:
            filter: Which call: its id in `callIds`.
            content_selector: What to tell of the call; must ask for `media`, as it does where absent. Default
                `{'exposedFields': {'media': True}}`.

        Returns:
            The bytes, to be read as they arrive.
        """
        return await self._download(DOWNLOAD, {"filter": filter, "contentSelector": content_selector})


class SyncCallAudio(SyncEntity):
    """The sound of a recorded call; blocking twin of `CallAudio`."""

    def download(
        self,
        *,
        filter: RecordingFilterParam | Omit | None = omit,
        content_selector: MediaSelectorParam | Omit | None = omit,
    ) -> SyncDownload:
        """Download the audio of a call.

        A call without audio is a ResponseShapeError, an unknown one a NotFoundError.

        Args:
            filter: Which call: its id in `callIds`.
            content_selector: What to tell of the call; must ask for `media`, as it does where absent. Default
                `{'exposedFields': {'media': True}}`.

        Returns:
            The bytes, to be read as they arrive.
        """
        return self._download(DOWNLOAD, {"filter": filter, "contentSelector": content_selector})


# fmt: off
DOWNLOAD = Operation(
    entity="call_audio", action="download", method="POST", path="/v2/calls/extensive",
    parameters=(
        Parameter("filter", "body", FILTER_SCHEMA_2),
        Parameter("contentSelector", "body", CONTENT_SELECTOR_SCHEMA, needed=True),
    ),
    summary="Download the audio of a call", body="json",
    download=DownloadTable(file_url="calls[0].media.audioUrl"),
)
OPERATIONS: Mapping[str, Operation] = {"download": DOWNLOAD}
