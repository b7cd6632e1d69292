# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records of `account_overview`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class AccountOverview(Record):
    """The account's calls of today."""

    total_calls: int | None = None
    """Number of calls in both directions."""
    total_inbound_calls: int | None = None
    """Number of calls from customers."""
    total_outbound_calls: int | None = None
    """Number of calls to customers."""
    total_calls_abandoned_in_queue: int | None = None
    """Number of callers who hung up in the queue."""
    total_calls_outside_business_hours: int | None = None
    """Number of calls outside business hours."""
    total_calls_with_exceeded_queue_wait_time: int | None = None
    """Number of calls that waited longer than the queue allows."""
    total_calls_with_requested_voicemail: int | None = None
    """Number of callers who chose voicemail."""
    total_voicemails: int | None = None
    """Number of calls that went to voicemail, for whatever reason."""
    total_callback_calls: int | None = None
    """Number of callers who asked to be called back."""
    total_embeddable_callback_calls: int | None = None
    """Number of callbacks that were asked for on a website."""
    total_textback_requests: int | None = None
    """Number of callers who asked for a text message instead."""
    total_call_duration: int | None = None
    """Seconds of all calls."""
    average_call_duration: int | None = None
    """Average seconds of a call."""
    total_hold_time: int | None = None
    """Seconds that all callers were on hold."""
    average_hold_time: int | None = None
    """Average seconds that a caller was on hold."""
    total_wrap_up_time: int | None = None
    """Seconds that agents wrapped up after calls."""
    average_wrap_up_time: int | None = None
    """Average seconds that an agent wrapped up after a call."""
    average_time_to_answer: int | None = None
    """Average seconds until an agent answered."""
    average_queue_wait_time: int | None = None
    """Average seconds in the queue."""
    max_queue_wait_time: int | None = None
    """Longest time in the queue, in seconds."""
    average_callback_wait_time: int | None = None
    """Average seconds until a caller was called back."""
    max_calls_waiting: int | None = None
    """Most callers that waited at once, with those who wait for a callback."""
