# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Arguments of `call_transcripts`."""

import datetime as dt
from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["CallTranscriptListParams", "TranscriptsFilterParam"]


class TranscriptsFilterParam(TypedDict, total=False):
    from_date_time: dt.datetime | str | None
    """Only calls that were recorded at this time or later."""
    to_date_time: dt.datetime | str | None
    """Only calls that were recorded before this time."""
    workspace_id: str | None
    """Only calls of this workspace."""
    call_ids: Sequence[str] | None
    """Only these calls."""


class CallTranscriptListParams(TypedDict, total=False):
    """Arguments of `call_transcripts.list`, by name."""

    filter: Required[TranscriptsFilterParam]
    cursor: str | None
