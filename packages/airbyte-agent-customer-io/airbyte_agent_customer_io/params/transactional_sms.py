# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Arguments of `transactional_sms`."""

from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

from .shared import IdentifiersParam

__all__ = ["TransactionalSmsCreateParams"]


class TransactionalSmsCreateParams(TypedDict, total=False):
    """Arguments of `transactional_sms.create`, by name."""

    transactional_message_id: Required[int | str]
    to: Required[str]
    identifiers: Required[IdentifiersParam]
    message_data: Mapping[str, Any] | None
    from_: str | None
    send_to_unsubscribed: bool | None
    tracked: bool | None
    queue_draft: bool | None
    disable_message_retention: bool | None
