# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records of `transactional_message_contents`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field


class TransactionalMessageContent(Record):
    """A variant of a transactional message, such as a translation."""

    id: int
    """Id of the variant."""
    name: str | None = None
    """Name of the template."""
    type: str | None = None
    """Channel: `email` or `push`."""
    language: str | None = None
    """Language of a translation; empty for the default."""
    body: str | None = None
    """Body, in HTML for emails."""
    body_amp: str | None = None
    """AMP body of an email."""
    subject: str | None = None
    """Subject."""
    preheader_text: str | None = None
    """Preview text."""
    recipient: str | None = None
    """Recipient, often a Liquid expression."""
    from_: str | None = Field(default=None, alias="from")
    """Address that it is from."""
    from_id: int | None = None
    """Id of the sender identity that it is from."""
    reply_to: str | None = None
    """Address for replies."""
    reply_to_id: int | None = None
    """Id of the sender identity for replies."""
    cc: str | None = None
    """Addresses of copies."""
    bcc: str | None = None
    """Addresses of blind copies."""
    fake_bcc: bool | None = None
    """Whether blind copies are messages of their own, with the recipient in the subject."""
    headers: Any | None = None
    """Headers, as JSON text."""
    preprocessor: str | None = None
    """CSS preprocessor."""
    created: int | None = None
    """When it was created, Unix time in seconds."""
    updated: int | None = None
    """When it was last updated, Unix time in seconds."""
