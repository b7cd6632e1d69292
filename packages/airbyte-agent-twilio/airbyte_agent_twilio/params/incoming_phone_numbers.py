# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Arguments of `incoming_phone_numbers`."""

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["IncomingPhoneNumberCreateParams"]


class IncomingPhoneNumberCreateParams(TypedDict, total=False):
    """Arguments of `incoming_phone_numbers.create`, by name."""

    account_sid: str | None
    phone_number: str | None
    area_code: str | None
    friendly_name: str | None
    voice_url: str | None
    voice_method: Literal["GET", "POST"] | str | None
    sms_url: str | None
    sms_method: Literal["GET", "POST"] | str | None
    status_callback: str | None
    voice_application_sid: str | None
    sms_application_sid: str | None
    api_version: str | None
    sms_fallback_method: Literal["GET", "POST"] | str | None
    sms_fallback_url: str | None
    status_callback_method: Literal["GET", "POST"] | str | None
    voice_caller_id_lookup: bool | None
    voice_fallback_method: Literal["GET", "POST"] | str | None
    voice_fallback_url: str | None
    emergency_status: Literal["Active", "Inactive"] | str | None
    emergency_address_sid: str | None
    trunk_sid: str | None
    identity_sid: str | None
    address_sid: str | None
    voice_receive_mode: Literal["voice", "fax"] | str | None
    bundle_sid: str | None
