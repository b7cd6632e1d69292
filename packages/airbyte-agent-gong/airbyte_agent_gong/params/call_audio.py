# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Arguments of `call_audio`."""

from typing_extensions import TypedDict

from .shared import MediaSelectorParam, RecordingFilterParam

__all__ = ["CallAudioDownloadParams"]


class CallAudioDownloadParams(TypedDict, total=False):
    """Arguments of `call_audio.download`, by name."""

    filter: RecordingFilterParam | None
    content_selector: MediaSelectorParam | None
    range_header: str | None
