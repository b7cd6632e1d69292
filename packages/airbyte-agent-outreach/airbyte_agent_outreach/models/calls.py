# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records of `calls`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Relationship


class CallAttributes(Record):
    """Attributes of a call."""

    answered_at: dt.datetime | None = Field(default=None, alias="answeredAt")
    """When it was answered."""
    completed_at: dt.datetime | None = Field(default=None, alias="completedAt")
    """When it was completed."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the call was created."""
    dialed_at: dt.datetime | None = Field(default=None, alias="dialedAt")
    """When it was dialed."""
    direction: str | None = None
    """`inbound` or `outbound`."""
    external_vendor: str | None = Field(default=None, alias="externalVendor")
    """Provider of the call."""
    from_: str | None = Field(default=None, alias="from")
    """Phone number that called."""
    note: str | None = None
    """Note."""
    outcome: str | None = None
    """`Answered` or `Not Answered`."""
    recording_url: str | None = Field(default=None, alias="recordingUrl")
    """URL of the recording."""
    returned_at: dt.datetime | None = Field(default=None, alias="returnedAt")
    """When it was returned."""
    sequence_action: str | None = Field(default=None, alias="sequenceAction")
    """What it does to the sequence."""
    should_record_call: bool | None = Field(default=None, alias="shouldRecordCall")
    """Whether it is recorded."""
    state: str | None = None
    """State."""
    state_changed_at: dt.datetime | None = Field(default=None, alias="stateChangedAt")
    """When the state last changed."""
    tags: list[str] | None = None
    """Tags."""
    to: str | None = None
    """Phone number that was called."""
    uid: str | None = None
    """Id for tracing."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the call last changed."""
    user_call_type: str | None = Field(default=None, alias="userCallType")
    """`bridge` or `voip`."""
    vendor_call_id: str | None = Field(default=None, alias="vendorCallId")
    """Id that the provider gave it."""
    voicemail_recording_url: str | None = Field(default=None, alias="voicemailRecordingUrl")
    """URL of the recorded voicemail."""


class CallRelationships(Record):
    """Records that a call belongs with."""

    call_disposition: Relationship | None = Field(default=None, alias="callDisposition")
    """Result of the call."""
    call_purpose: Relationship | None = Field(default=None, alias="callPurpose")
    """Purpose of the call."""
    opportunity: Relationship | None = None
    """Opportunity."""
    phone_number: Relationship | None = Field(default=None, alias="phoneNumber")
    """Phone number."""
    prospect: Relationship | None = None
    """Prospect."""
    sequence: Relationship | None = None
    """Sequence."""
    sequence_state: Relationship | None = Field(default=None, alias="sequenceState")
    """Way of the prospect through the sequence."""
    sequence_step: Relationship | None = Field(default=None, alias="sequenceStep")
    """Step of the sequence."""
    task: Relationship | None = None
    """Task."""
    user: Relationship | None = None
    """User."""


class Call(Record):
    """A call."""

    attributes: CallAttributes
    """Its values."""
    id: int
    """Id of the call."""
    relationships: CallRelationships | None = None
    """Other records."""
    type: str
    """`call`."""
