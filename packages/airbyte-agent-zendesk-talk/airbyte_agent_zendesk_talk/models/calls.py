# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records of `calls`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Call(Record):
    """A call between a customer and the account's agents."""

    id: int
    """Id of the call."""
    created_at: dt.datetime | None = None
    """When it began."""
    updated_at: dt.datetime | None = None
    """When its record last changed."""
    direction: str | None = None
    """inbound, from a customer, or outbound."""
    completion_status: str | None = None
    """How it ended, such as completed."""
    customer_id: int | None = None
    """Id of the customer's user."""
    agent_id: int | None = None
    """Id of the user of the agent who took it; 0 or null if none did."""
    ticket_id: int | None = None
    """Number of its ticket."""
    call_group_id: int | None = None
    """Id of the group that got it."""
    default_group: bool | None = None
    """Whether it went to the number's default group."""
    phone_number: str | None = None
    """The account's number."""
    phone_number_id: int | None = None
    """Id of the account's number."""
    call_channel: str | None = None
    """How the customer reached the account, such as phone."""
    line: str | None = None
    """The account's line: a phone number or the name of a digital line."""
    line_id: int | None = None
    """Id of the account's line."""
    line_type: str | None = None
    """Kind of line: phone or digital."""
    duration: int | None = None
    """Seconds from its beginning to its end."""
    talk_time: int | None = None
    """Seconds that the customer and an agent talked."""
    time_to_answer: int | None = None
    """Seconds until an agent answered."""
    wait_time: int | None = None
    """Seconds that the customer waited in the queue."""
    hold_time: int | None = None
    """Seconds on hold."""
    consultation_time: int | None = None
    """Seconds that agents consulted each other."""
    wrap_up_time: int | None = None
    """Seconds that the agent wrapped up afterwards."""
    minutes_billed: int | None = None
    """Minutes that Zendesk charges for."""
    call_charge: str | None = None
    """What Zendesk charges, as a decimal number."""
    callback: bool | None = None
    """Whether the customer was called back."""
    callback_source: str | None = None
    """Where the callback was asked for, such as queue."""
    voicemail: bool | None = None
    """Whether it went to voicemail."""
    customer_requested_voicemail: bool | None = None
    """Whether the customer chose voicemail."""
    exceeded_queue_wait_time: bool | None = None
    """Whether the customer waited longer than the queue allows."""
    outside_business_hours: bool | None = None
    """Whether it came outside business hours."""
    overflowed: bool | None = None
    """Whether it was passed to the overflow number."""
    overflowed_to: str | None = None
    """The overflow number."""
    ivr_action: str | None = None
    """What the last key pressed in the IVR did, such as menu."""
    ivr_destination_group_name: str | None = None
    """Name of the group that the IVR led to."""
    ivr_hops: int | None = None
    """Number of menus that the customer went through."""
    ivr_routed_to: str | None = None
    """Number that the IVR led to."""
    ivr_time_spent: int | None = None
    """Seconds in the IVR."""
    call_recording_consent: str | None = None
    """How the number asks callers to consent to recording, such as always, opt_in, opt_out or never."""
    call_recording_consent_action: str | None = None
    """What the caller chose, such as caller_opted_in."""
    call_recording_consent_keypress: str | None = None
    """The key that the caller pressed to choose."""
    recording_time: int | None = None
    """Seconds that were recorded."""
    not_recording_time: int | None = None
    """Seconds that were not recorded."""
    recording_control_interactions: int | None = None
    """How often an agent paused or resumed recording."""
    quality_issues: list[str] | None = None
    """What was wrong with the sound, such as high_latency; none if nothing was."""
