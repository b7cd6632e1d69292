# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records of `incoming_phone_numbers`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class IncomingPhoneNumberCapabilities(Record):
    """What the number can do."""

    mms: bool | None = None
    """Send and receive MMS."""
    sms: bool | None = None
    """Send and receive SMS."""
    voice: bool | None = None
    """Call and be called."""
    fax: bool | None = None
    """Send and receive faxes."""


class IncomingPhoneNumber(Record):
    """A phone number that the account owns."""

    account_sid: str | None = None
    """SID of the account that it belongs to."""
    address_sid: str | None = None
    """SID of the number's address."""
    address_requirements: Literal["none", "any", "local", "foreign"] | str | None = None
    """Which kind of address the number requires."""
    api_version: str | None = None
    """API version for calls to it."""
    beta: bool | None = None
    """Whether it is new to Twilio."""
    capabilities: IncomingPhoneNumberCapabilities | None = None
    """What the number can do."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
    friendly_name: str | None = None
    """Name of the number."""
    identity_sid: str | None = None
    """SID of the identity that some regions require."""
    phone_number: str | None = None
    """Phone number (E.164)."""
    origin: str | None = None
    """`twilio`, or `hosted` for a number of another carrier."""
    sid: str | None = None
    """SID of the phone number."""
    sms_application_sid: str | None = None
    """SID of the application that handles messages."""
    sms_fallback_method: Literal["GET", "POST"] | str | None = None
    """HTTP method for `sms_fallback_url`."""
    sms_fallback_url: str | None = None
    """URL that is called if there is an error with `sms_url`."""
    sms_method: Literal["GET", "POST"] | str | None = None
    """HTTP method for `sms_url`."""
    sms_url: str | None = None
    """URL that is called for a message."""
    status_callback: str | None = None
    """URL that is told about the status of calls."""
    status_callback_method: Literal["GET", "POST"] | str | None = None
    """HTTP method for `status_callback`."""
    trunk_sid: str | None = None
    """SID of the trunk that handles calls."""
    uri: str | None = None
    """Path of the record on the server."""
    voice_receive_mode: Literal["voice", "fax"] | str | None = None
    """Whether it receives voice or fax calls."""
    voice_application_sid: str | None = None
    """SID of the application that handles calls."""
    voice_caller_id_lookup: bool | None = None
    """Whether the names of callers are looked up."""
    voice_fallback_method: Literal["GET", "POST"] | str | None = None
    """HTTP method for `voice_fallback_url`."""
    voice_fallback_url: str | None = None
    """URL that is called if there is an error with `voice_url`."""
    voice_method: Literal["GET", "POST"] | str | None = None
    """HTTP method for `voice_url`."""
    voice_url: str | None = None
    """URL that answers calls."""
    emergency_status: Literal["Active", "Inactive"] | str | None = None
    """Whether it may call emergency services."""
    emergency_address_sid: str | None = None
    """SID of the address for emergency calls."""
    emergency_address_status: (
        Literal[
            "registered",
            "unregistered",
            "pending-registration",
            "registration-failure",
            "pending-unregistration",
            "unregistration-failure",
        ]
        | str
        | None
    ) = None
    """Whether that address is registered with the emergency services."""
    bundle_sid: str | None = None
    """SID of the regulatory bundle."""
    status: str | None = None
    """Status of the number, such as `in-use`."""
    type: str | None = None
    """Kind of number, such as `local`."""
