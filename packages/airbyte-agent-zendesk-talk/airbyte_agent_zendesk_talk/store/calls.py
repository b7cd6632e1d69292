# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records in the context store of `calls`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CallsStoreColumn: TypeAlias = Literal[
    "id",
    "direction",
    "completion_status",
    "created_at",
    "updated_at",
    "customer_id",
    "agent_id",
    "ticket_id",
    "call_group_id",
    "phone_number",
    "phone_number_id",
    "duration",
    "talk_time",
    "wait_time",
    "hold_time",
    "time_to_answer",
    "wrap_up_time",
    "voicemail",
    "callback",
    "outside_business_hours",
    "exceeded_queue_wait_time",
    "overflowed",
    "minutes_billed",
    "call_charge",
    "quality_issues",
    "ivr_destination_group_name",
]


class CallsStoreRecord(Record):
    """A record of calls in the context store."""

    id: int | None = None
    """Id of the call."""
    direction: str | None = None
    """inbound, from a customer, or outbound."""
    completion_status: str | None = None
    """How it ended, such as completed."""
    created_at: str | None = None
    """When it began."""
    updated_at: str | None = None
    """When its record last changed."""
    customer_id: int | None = None
    """Id of the customer's user."""
    agent_id: int | None = None
    """Id of the user of the agent who took it; 0 or null if none did."""
    ticket_id: int | None = None
    """Number of its ticket."""
    call_group_id: int | None = None
    """Id of the group that got it."""
    phone_number: str | None = None
    """The account's number."""
    phone_number_id: int | None = None
    """Id of the account's number."""
    duration: int | None = None
    """Seconds from its beginning to its end."""
    talk_time: int | None = None
    """Seconds that the customer and an agent talked."""
    wait_time: int | None = None
    """Seconds that the customer waited in the queue."""
    hold_time: int | None = None
    """Seconds on hold."""
    time_to_answer: int | None = None
    """Seconds until an agent answered."""
    wrap_up_time: int | None = None
    """Seconds that the agent wrapped up afterwards."""
    voicemail: bool | None = None
    """Whether it went to voicemail."""
    callback: bool | None = None
    """Whether the customer was called back."""
    outside_business_hours: bool | None = None
    """Whether it came outside business hours."""
    exceeded_queue_wait_time: bool | None = None
    """Whether the customer waited longer than the queue allows."""
    overflowed: bool | None = None
    """Whether it was passed to the overflow number."""
    minutes_billed: int | None = None
    """Minutes that Zendesk charges for."""
    call_charge: str | None = None
    """What Zendesk charges, as a decimal number."""
    quality_issues: list[Any] | None = None
    """What was wrong with the sound, such as high_latency; none if nothing was."""
    ivr_destination_group_name: str | None = None
    """Name of the group that the IVR led to."""
