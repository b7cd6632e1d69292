# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Arguments of `transactional_email`."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

from .shared import IdentifiersParam

__all__ = ["TransactionalEmailCreateParams"]


class TransactionalEmailCreateParams(TypedDict, total=False):
    """Arguments of `transactional_email.create`, by name."""

    to: Required[str]
    identifiers: Required[IdentifiersParam]
    transactional_message_id: int | str | None
    message_data: Mapping[str, Any] | None
    from_: str | None
    subject: str | None
    body: str | None
    body_plain: str | None
    reply_to: str | None
    bcc: str | None
    headers: Mapping[str, Any] | None
    preheader: str | None
    attachments: Mapping[str, str] | None
    disable_message_retention: bool | None
    send_to_unsubscribed: bool | None
    tracked: bool | None
    queue_draft: bool | None
    send_at: int | dt.datetime | None
