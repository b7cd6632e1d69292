# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field


class UserSettings(Record):
    """What Gong records and imports of a user."""

    web_conferences_recorded: bool | None = Field(default=None, alias="webConferencesRecorded")
    """Whether web conferences are recorded."""
    prevent_web_conference_recording: bool | None = Field(default=None, alias="preventWebConferenceRecording")
    """Whether no meeting that the user is invited to is recorded."""
    telephony_calls_imported: bool | None = Field(default=None, alias="telephonyCallsImported")
    """Whether telephone calls are imported."""
    emails_imported: bool | None = Field(default=None, alias="emailsImported")
    """Whether emails are imported."""
    prevent_email_import: bool | None = Field(default=None, alias="preventEmailImport")
    """Whether no email of the user is imported."""
    non_recorded_meetings_imported: bool | None = Field(default=None, alias="nonRecordedMeetingsImported")
    """Whether meetings that are not recorded are imported."""


class SpokenLanguage(Record):
    """A language that a user speaks."""

    language: str | None = None
    """Language tag, such as `en-US`."""
    primary: bool | None = None
    """Whether it is assumed where Gong cannot tell."""


class User(Record):
    """A member of the company, as Gong knows them."""

    id: str
    """Id of the user, up to 20 digits."""
    email_address: str | None = Field(default=None, alias="emailAddress")
    """Email address."""
    trusted_email_address: str | None = Field(default=None, alias="trustedEmailAddress")
    """Address that the user signs in with from elsewhere."""
    email_aliases: list[str] | None = Field(default=None, alias="emailAliases")
    """Further email addresses."""
    first_name: str | None = Field(default=None, alias="firstName")
    """First name."""
    last_name: str | None = Field(default=None, alias="lastName")
    """Last name."""
    title: str | None = None
    """Job title."""
    phone_number: str | None = Field(default=None, alias="phoneNumber")
    """Phone number."""
    extension: str | None = None
    """Telephone extension."""
    active: bool | None = None
    """Whether the user is active."""
    created: dt.datetime | None = None
    """When the user was added."""
    manager_id: str | None = Field(default=None, alias="managerId")
    """Id of the user's manager."""
    meeting_consent_page_url: str | None = Field(default=None, alias="meetingConsentPageUrl")
    """Page that asks participants for consent to being recorded."""
    personal_meeting_urls: list[str] | None = Field(default=None, alias="personalMeetingUrls")
    """Addresses of the user's own meeting rooms."""
    settings: UserSettings | None = None
    """What Gong records and imports of the user."""
    spoken_languages: list[SpokenLanguage] | None = Field(default=None, alias="spokenLanguages")
    """Languages that the user speaks in calls."""
