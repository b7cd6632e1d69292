# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Arguments of `transactional_message_contents`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["TransactionalMessageContentUpdateParams", "TransactionalMessageContentUpdateParamsHeader"]


class TransactionalMessageContentUpdateParamsHeader(TypedDict, total=False):
    name: Required[str]
    """Name of the header."""
    value: Required[str]
    """Value of the header."""


class TransactionalMessageContentUpdateParams(TypedDict, total=False):
    """Arguments of `transactional_message_contents.update`, by name."""

    transactional_id: Required[int]
    content_id: Required[int]
    body: str | None
    from_id: int | None
    reply_to_id: int | None
    recipient: str | None
    subject: str | None
    preheader_text: str | None
    body_amp: str | None
    headers: Sequence[TransactionalMessageContentUpdateParamsHeader] | None
