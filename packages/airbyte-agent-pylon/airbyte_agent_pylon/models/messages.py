# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `messages`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import Person


class MessageAuthor(Record):
    """The author of a message."""

    name: str | None = None
    """Name."""
    avatar_url: str | None = None
    """URL of the picture."""
    user: Person | None = None
    """User who wrote it."""
    contact: Person | None = None
    """Contact who wrote it."""


class EmailInfo(Record):
    """The addresses of an email."""

    from_email: str | None = None
    """Sender."""
    to_emails: list[str] | None = None
    """Recipients."""
    cc_emails: list[str] | None = None
    """Recipients of a copy."""
    bcc_emails: list[str] | None = None
    """Recipients of a blind copy."""


class Message(Record):
    """A message of an issue."""

    id: str | None = None
    """Id."""
    author: MessageAuthor | None = None
    """Author."""
    email_info: EmailInfo | None = None
    """Addresses of the email."""
    file_urls: list[str] | None = None
    """URLs of files."""
    is_private: bool | None = None
    """Whether it is an internal note."""
    message_html: str | None = None
    """Text in HTML."""
    source: str | None = None
    """Channel in which it was sent."""
    thread_id: str | None = None
    """Id of the thread."""
    timestamp: str | None = None
    """When it was sent."""
