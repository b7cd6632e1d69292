# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Arguments that several entities share."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = [
    "CollaborationFieldsParam",
    "ContentFieldsParam",
    "ExposedFieldsParam",
    "InteractionFieldsParam",
    "MediaSelectorParam",
    "RecordingFilterParam",
    "UsersFilterParam",
]


class ContentFieldsParam(TypedDict, total=False):
    structure: bool | None
    """Whether to tell of the parts of the call."""
    topics: bool | None
    """Whether to tell of topics."""
    trackers: bool | None
    """Whether to tell of trackers."""
    tracker_occurrences: bool | None
    """Whether to tell when trackers' words were said; with `trackers`."""
    points_of_interest: bool | None
    """Whether to tell of moments that matter."""
    brief: bool | None
    """Whether to give a short summary."""
    outline: bool | None
    """Whether to give a summary by sections."""
    highlights: bool | None
    """Whether to give main points by heading."""
    call_outcome: bool | None
    """Whether to tell what came of it."""
    key_points: bool | None
    """Whether to give main points."""


class InteractionFieldsParam(TypedDict, total=False):
    speakers: bool | None
    """Whether to tell how long each participant spoke."""
    video: bool | None
    """Whether to tell what the video shows."""
    person_interaction_stats: bool | None
    """Whether to give figures of the host's talk."""
    questions: bool | None
    """Whether to count questions."""


class CollaborationFieldsParam(TypedDict, total=False):
    public_comments: bool | None
    """Whether to give comments."""


class ExposedFieldsParam(TypedDict, total=False):
    parties: bool | None
    """Whether to tell of participants."""
    content: ContentFieldsParam | None
    """What to tell of what was talked about."""
    interaction: InteractionFieldsParam | None
    """What to tell of how it was talked."""
    collaboration: CollaborationFieldsParam | None
    """What to tell of what colleagues wrote."""
    media: bool | None
    """Whether to tell where the recording is."""


class RecordingFilterParam(TypedDict, total=False):
    call_ids: Sequence[str] | None
    """Id of the call; one is downloaded, so give one."""
    from_date_time: dt.datetime | str | None
    """Only calls that were recorded at this time or later."""
    to_date_time: dt.datetime | str | None
    """Only calls that were recorded before this time."""
    workspace_id: str | None
    """Only calls of this workspace."""
    primary_user_ids: Sequence[str] | None
    """Only calls that these users hosted."""


class MediaSelectorParam(TypedDict, total=False):
    context: Literal["None", "Basic", "Extended"] | str | None
    """No links to records of other systems, links, or also what these hold."""
    context_timing: Sequence[Literal["Now", "TimeOfCall"] | str] | None
    """With `Extended`: what they hold now, as at first, or held then."""
    exposed_fields: ExposedFieldsParam | None
    """What else to tell of each call; nothing by default."""


class UsersFilterParam(TypedDict, total=False):
    from_date: Required[dt.date | str]
    """First day, in the company's time zone."""
    to_date: Required[dt.date | str]
    """Day after the last one, in the company's time zone; not in the future."""
    user_ids: Sequence[str] | None
    """Only these users."""
