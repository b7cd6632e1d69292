# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records of `calls_extensive`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Stat


class CallMetaData(Record):
    """The call itself."""

    id: str
    """Id of the call, up to 20 digits."""
    url: str | None = None
    """Its page in Gong."""
    title: str | None = None
    """Title."""
    scheduled: dt.datetime | None = None
    """When it was to begin."""
    started: dt.datetime | None = None
    """When it was recorded."""
    duration: int | None = None
    """Length in seconds."""
    primary_user_id: str | None = Field(default=None, alias="primaryUserId")
    """Id of the user who hosted it."""
    direction: Literal["Inbound", "Outbound", "Conference", "Unknown"] | str | None = None
    """Who called whom."""
    system: str | None = None
    """Conferencing system, such as `Zoom`."""
    scope: Literal["Internal", "External", "Unknown"] | str | None = None
    """Whether all participants are of the company."""
    media: Literal["Video", "Audio"] | str | None = None
    """What was recorded."""
    language: str | None = None
    """Three-letter ISO code; `und` for one not supported, `zxx` where too little was said."""
    workspace_id: str | None = Field(default=None, alias="workspaceId")
    """Id of its workspace."""
    sdr_disposition: str | None = Field(default=None, alias="sdrDisposition")
    """Outcome that the caller noted."""
    client_unique_id: str | None = Field(default=None, alias="clientUniqueId")
    """Its id in the system it was recorded with."""
    custom_data: str | None = Field(default=None, alias="customData")
    """What the system that uploaded it noted."""
    purpose: str | None = None
    """What it was for."""
    meeting_url: str | None = Field(default=None, alias="meetingUrl")
    """Address of the web conference."""
    is_private: bool | None = Field(default=None, alias="isPrivate")
    """Whether it is private; such calls are never among the records."""
    calendar_event_id: str | None = Field(default=None, alias="calendarEventId")
    """Id of the meeting in the calendar."""


class ExternalField(Record):
    """A field of another system's record."""

    name: str | None = None
    """Name of the field."""
    value: Any | None = None
    """Value."""


class ExternalObject(Record):
    """A record of another system."""

    object_type: str | None = Field(default=None, alias="objectType")
    """Kind of record, such as `Account`, `Opportunity`, `Contact` or `Lead`."""
    object_id: str | None = Field(default=None, alias="objectId")
    """Its id there."""
    timing: str | None = None
    """`Now`, or `TimeOfCall` for what it held then."""
    fields: list[ExternalField] | None = None
    """Value."""


class PartyContext(Record):
    """Records of another system about a participant."""

    system: str | None = None
    """Which system, such as `Salesforce` or `HubSpot`."""
    objects: list[ExternalObject] | None = None
    """Records, such as contacts and leads."""


class Party(Record):
    """A participant of a call."""

    id: str | None = None
    """Id of the participant in this call."""
    email_address: str | None = Field(default=None, alias="emailAddress")
    """Email address."""
    name: str | None = None
    """Name."""
    title: str | None = None
    """Job title."""
    user_id: str | None = Field(default=None, alias="userId")
    """Id of the Gong user, for members of the company."""
    speaker_id: str | None = Field(default=None, alias="speakerId")
    """Id that transcripts know the participant by; null for who said nothing."""
    phone_number: str | None = Field(default=None, alias="phoneNumber")
    """Phone number."""
    affiliation: Literal["Internal", "External", "Unknown"] | str | None = None
    """Whether they are of the company."""
    methods: list[Literal["Invitee", "Attendee"] | str] | None = None
    """Whether they were invited, or took part."""
    context: list[PartyContext] | None = None
    """Records of other systems about them."""


class CallPart(Record):
    """A part of a call."""

    name: str | None = None
    """What the part is."""
    duration: int | None = None
    """Its length in seconds."""


class Topic(Record):
    """A topic of a call."""

    name: str | None = None
    """Name, such as `Pricing`."""
    duration: int | None = None
    """Seconds spent on it."""


class Occurrence(Record):
    """A moment in which a tracker's words were said."""

    start_time: float | None = Field(default=None, alias="startTime")
    """Seconds from the beginning of the call."""
    speaker_id: str | None = Field(default=None, alias="speakerId")
    """Id that transcripts know the participant by."""


class TrackerPhrase(Record):
    """How often a phrase was said."""

    phrase: str | None = None
    """The phrase."""
    count: int | None = None
    """How often."""
    occurrences: list[Occurrence] | None = None
    """When, and by whom."""


class TrackerHits(Record):
    """How often a tracker's words were said."""

    id: str | None = None
    """Id of the tracker."""
    name: str | None = None
    """Name of the tracker."""
    count: int | None = None
    """How often, in all."""
    type: Literal["KEYWORD", "SMART"] | str | None = None
    """Whether it looks for words, or for what is meant."""
    occurrences: list[Occurrence] | None = None
    """When, and by whom."""
    phrases: list[TrackerPhrase] | None = None
    """How often, by phrase."""


class ActionItem(Record):
    """An action item."""

    snippet_start_time: float | None = Field(default=None, alias="snippetStartTime")
    """Where the talk of it begins, in seconds."""
    snippet_end_time: float | None = Field(default=None, alias="snippetEndTime")
    """Where the talk of it ends, in seconds."""
    speaker_id: str | None = Field(default=None, alias="speakerID")
    """Id of the participant who spoke."""
    snippet: str | None = None
    """What was said."""


class PointsOfInterest(Record):
    """Moments that matter."""

    action_items: list[ActionItem] | None = Field(default=None, alias="actionItems")
    """Action items."""


class OutlineItem(Record):
    """A point of a section."""

    text: str | None = None
    """The point."""
    start_time: float | None = Field(default=None, alias="startTime")
    """Where it was created, in seconds."""


class OutlineSection(Record):
    """A section of a call's summary."""

    section: str | None = None
    """Heading."""
    start_time: float | None = Field(default=None, alias="startTime")
    """Where it begins, in seconds."""
    duration: float | None = None
    """Its length in seconds."""
    items: list[OutlineItem] | None = None
    """What was said."""


class HighlightItem(Record):
    """A main point."""

    text: str | None = None
    """The point."""
    start_times: list[float] | None = Field(default=None, alias="startTimes")
    """Where it was created, in seconds."""


class Highlight(Record):
    """Main points under one heading."""

    title: str | None = None
    """Heading."""
    items: list[HighlightItem] | None = None
    """The points."""


class CallOutcome(Record):
    """What came of a call."""

    id: str | None = None
    """Id of the outcome."""
    category: str | None = None
    """Its category."""
    name: str | None = None
    """Its name."""


class KeyPoint(Record):
    """A main point of a call."""

    text: str | None = None
    """The point."""


class CallContent(Record):
    """Topics of a call."""

    structure: list[CallPart] | None = None
    """Parts of the call."""
    topics: list[Topic] | None = None
    """Topics, and how long they took."""
    trackers: list[TrackerHits] | None = None
    """Trackers, and how often their words were said."""
    points_of_interest: PointsOfInterest | None = Field(default=None, alias="pointsOfInterest")
    """Moments that matter."""
    brief: str | None = None
    """Summary in a few sentences."""
    outline: list[OutlineSection] | None = None
    """Summary by sections."""
    highlights: list[Highlight] | None = None
    """Main points, by heading."""
    call_outcome: CallOutcome | None = Field(default=None, alias="callOutcome")
    """Result."""
    key_points: list[KeyPoint] | None = Field(default=None, alias="keyPoints")
    """Main points."""


class Speaker(Record):
    """How long a participant spoke."""

    id: str | None = None
    """Id of the participant in this call."""
    user_id: str | None = Field(default=None, alias="userId")
    """Id of the Gong user."""
    talk_time: float | None = Field(default=None, alias="talkTime")
    """Seconds."""


class VideoSegments(Record):
    """What a video shows."""

    name: str | None = None
    """`Browser`, `Presentation`, `WebcamPrimaryUser`, `WebcamNonCompany` or `Webcam`."""
    duration: float | None = None
    """Seconds."""


class QuestionCounts(Record):
    """Number of questions in a call."""

    company_count: int | None = Field(default=None, alias="companyCount")
    """By members of the company."""
    non_company_count: int | None = Field(default=None, alias="nonCompanyCount")
    """By others."""


class Interaction(Record):
    """Interaction statistics."""

    speakers: list[Speaker] | None = None
    """How long each participant spoke."""
    interaction_stats: list[Stat] | None = Field(default=None, alias="interactionStats")
    """Figures of the host's talk."""
    video: list[VideoSegments] | None = None
    """What the video shows."""
    questions: QuestionCounts | None = None
    """Number of questions."""


class CallComment(Record):
    """A comment on a call."""

    id: str | None = None
    """Id of the comment."""
    commenter_user_id: str | None = Field(default=None, alias="commenterUserId")
    """Id of the user who wrote it."""
    comment: str | None = None
    """Its text; people are named as `@[name](id)`."""
    posted: dt.datetime | None = None
    """When it was written."""
    during_call: bool | None = Field(default=None, alias="duringCall")
    """Whether it was written during the call."""
    audio_start_time: float | None = Field(default=None, alias="audioStartTime")
    """Where what it is about begins, in seconds."""
    audio_end_time: float | None = Field(default=None, alias="audioEndTime")
    """Where what it is about ends, in seconds."""
    in_reply_to: str | None = Field(default=None, alias="inReplyTo")
    """Id of the comment that it replies to."""


class Collaboration(Record):
    """What colleagues wrote about a call."""

    public_comments: list[CallComment] | None = Field(default=None, alias="publicComments")
    """Comments that all who see the call can read."""


class CallContext(Record):
    """Records of another system that belong to a call."""

    system: str | None = None
    """Which system, such as `Salesforce` or `HubSpot`."""
    objects: list[ExternalObject] | None = None
    """Records, such as accounts and opportunities."""


class Media(Record):
    """Where a recording is; the addresses hold for eight hours."""

    audio_url: str | None = Field(default=None, alias="audioUrl")
    """Address of the audio, if there is one."""
    video_url: str | None = Field(default=None, alias="videoUrl")
    """Address of the video, if there is one."""


class ExtensiveCall(Record):
    """A call, with as much about it as was asked for."""

    meta_data: CallMetaData = Field(alias="metaData")
    """The call itself."""
    parties: list[Party] | None = None
    """Participants."""
    content: CallContent | None = None
    """Topics."""
    interaction: Interaction | None = None
    """Interaction statistics."""
    collaboration: Collaboration | None = None
    """What colleagues wrote about it."""
    context: list[CallContext] | None = None
    """Records of other systems that belong to it."""
    media: Media | None = None
    """Where the recording is."""
