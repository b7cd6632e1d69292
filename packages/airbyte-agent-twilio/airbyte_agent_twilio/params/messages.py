# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Arguments of `messages`."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["MessageCreateParams"]


class MessageCreateParams(TypedDict, total=False):
    """Arguments of `messages.create`, by name."""

    account_sid: str | None
    to: Required[str]
    from_: str | None
    messaging_service_sid: str | None
    body: str | None
    media_url: Sequence[str] | None
    status_callback: str | None
    validity_period: int | None
    application_sid: str | None
    max_price: float | None
    provide_feedback: bool | None
    attempt: int | None
    force_delivery: bool | None
    content_retention: Literal["retain", "discard"] | str | None
    address_retention: Literal["retain", "obfuscate"] | str | None
    smart_encoded: bool | None
    persistent_action: Sequence[str] | None
    traffic_type: Literal["free"] | str | None
    shorten_urls: bool | None
    schedule_type: Literal["fixed"] | str | None
    send_at: dt.datetime | str | None
    send_as_mms: bool | None
    content_variables: str | None
    risk_check: Literal["enable", "disable"] | str | None
    fallback_from: str | None
    content_sid: str | None
