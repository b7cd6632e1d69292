# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Arguments of `transactional_push`."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

from .shared import IdentifiersParam

__all__ = ["TransactionalPushCreateParams"]


class TransactionalPushCreateParams(TypedDict, total=False):
    """Arguments of `transactional_push.create`, by name."""

    identifiers: Required[IdentifiersParam]
    transactional_message_id: int | str | None
    to: str | None
    message_data: Mapping[str, Any] | None
    title: str | None
    message: str | None
    link: str | None
    image_url: str | None
    custom_data: Mapping[str, Any] | None
    custom_payload: Mapping[str, Any] | None
    sound: str | None
    send_to_unsubscribed: bool | None
    queue_draft: bool | None
    disable_message_retention: bool | None
    send_at: int | dt.datetime | None
