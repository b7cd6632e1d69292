# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Arguments of `transactional_inbox_message`."""

from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

from .shared import IdentifiersParam

__all__ = ["TransactionalInboxMessageCreateParams"]


class TransactionalInboxMessageCreateParams(TypedDict, total=False):
    """Arguments of `transactional_inbox_message.create`, by name."""

    transactional_message_id: Required[int | str]
    identifiers: Required[IdentifiersParam]
    message_data: Mapping[str, Any] | None
