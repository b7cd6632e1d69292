# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Arguments of `calls`."""

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["CallCreateParams"]


class CallCreateParams(TypedDict, total=False):
    """Arguments of `calls.create`, by name."""

    account_sid: str | None
    to: Required[str]
    from_: Required[str]
    url: str | None
    twiml: str | None
    application_sid: str | None
    method: Literal["GET", "POST"] | str | None
    status_callback: str | None
    status_callback_method: Literal["GET", "POST"] | str | None
    timeout: int | None
    record: bool | None
    machine_detection: str | None
    send_digits: str | None
    fallback_url: str | None
    fallback_method: Literal["GET", "POST"] | str | None
    status_callback_event: Sequence[str] | None
    recording_channels: str | None
    recording_status_callback: str | None
    recording_status_callback_method: Literal["GET", "POST"] | str | None
    sip_auth_username: str | None
    sip_auth_password: str | None
    machine_detection_timeout: int | None
    recording_status_callback_event: Sequence[str] | None
    trim: str | None
    caller_id: str | None
    machine_detection_speech_threshold: int | None
    machine_detection_speech_end_threshold: int | None
    machine_detection_silence_timeout: int | None
    async_amd: str | None
    async_amd_status_callback: str | None
    async_amd_status_callback_method: Literal["GET", "POST"] | str | None
    byoc: str | None
    call_reason: str | None
    call_token: str | None
    recording_track: str | None
    time_limit: int | None
    client_notification_url: str | None
