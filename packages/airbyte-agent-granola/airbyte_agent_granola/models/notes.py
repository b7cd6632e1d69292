# Generated from specs/granola/connector.yaml by `connectorgen generate granola`. Do not edit.
"""Records of `notes`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record


class User(Record):
    """A person."""

    name: str | None
    """Full name."""
    email: str
    """Email address."""


class NoteSummary(Record):
    """A note as lists have it, without its contents."""

    id: str
    """Id of the note."""
    object: Literal["note"] | str
    """Always `note`."""
    title: str | None
    """Title."""
    owner: User
    """Person who took the note."""
    created_at: dt.datetime
    """When it was created."""
    updated_at: dt.datetime
    """When it last changed."""


class CalendarInvitee(Record):
    """A person invited to an event."""

    email: str
    """Email address."""


class CalendarEvent(Record):
    """The event in a calendar that a note was taken at."""

    event_title: str | None
    """Title of the event."""
    invitees: list[CalendarInvitee]
    """Everyone who was invited."""
    organiser: str | None
    """Email address of the person who organizes it."""
    calendar_event_id: str | None
    """Id of the event in the calendar service."""
    scheduled_start_time: dt.datetime | None
    """When it was planned to start."""
    scheduled_end_time: dt.datetime | None
    """When it was planned to end."""


class Folder(Record):
    """A folder that notes are in."""

    id: str
    """Id of the folder."""
    object: Literal["folder"] | str
    """Always `folder`."""
    name: str
    """Name of the folder."""
    parent_folder_id: str | None
    """Id of the folder that it is in; null at the top."""


class Speaker(Record):
    """Who said a part of a transcript, as far as it is known."""

    source: Literal["microphone", "speaker"] | str
    """`microphone` of the person who recorded, or `speaker` for what the computer played."""
    attribution: Literal["me", "them"] | str | None = None
    """`me` for the owner of the note, else `them`."""
    diarization_label: str | None = None
    """Label that tells voices apart."""
    name: str | None = None
    """Name of the person."""


class TranscriptSegment(Record):
    """A part of a transcript, said by one person."""

    speaker: Speaker
    """Who said it."""
    text: str
    """What was said."""
    start_time: dt.datetime
    """When it began."""
    end_time: dt.datetime
    """When it ended."""


class Note(Record):
    """A meeting note with its summary."""

    id: str
    """Id of the note."""
    object: Literal["note"] | str
    """Always `note`."""
    title: str | None
    """Title."""
    owner: User
    """Person who took the note."""
    created_at: dt.datetime
    """When it was created."""
    updated_at: dt.datetime
    """When it last changed."""
    web_url: str
    """URL of the note in the web app."""
    calendar_event: CalendarEvent | None
    """Event in a calendar that it was taken at."""
    attendees: list[User]
    """People who took part."""
    folder_membership: list[Folder]
    """Folders that it is in."""
    summary_text: str
    """Summary as plain text."""
    summary_markdown: str | None
    """Summary in Markdown."""
    private_notes_text: str | None
    """What the owner wrote, as plain text; null if the API key is somebody else's."""
    private_notes_markdown: str | None
    """What the owner wrote, in Markdown; null if the API key is somebody else's."""
    transcript: list[TranscriptSegment] | None
    """What was said, in order; only with `include="transcript"`."""
