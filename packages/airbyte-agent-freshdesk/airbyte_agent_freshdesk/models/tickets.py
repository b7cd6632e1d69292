# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records of `tickets`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record


class Attachment(Record):
    """A file."""

    id: int
    """Id of the file."""
    name: str | None = None
    """Name of the file."""
    content_type: str | None = None
    """Media type."""
    file_size: int | None = None
    """Size in bytes."""
    attachment_url: str | None = None
    """URL of the content, for a short time."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""


class TicketStats(Record):
    """When a ticket changed its state."""

    agent_responded_at: dt.datetime | None = None
    """When an agent last replied."""
    requester_responded_at: dt.datetime | None = None
    """When the requester last replied."""
    first_responded_at: dt.datetime | None = None
    """When an agent first replied."""
    status_updated_at: dt.datetime | None = None
    """When the status last changed."""
    reopened_at: dt.datetime | None = None
    """When it was last opened again."""
    resolved_at: dt.datetime | None = None
    """When it was resolved."""
    closed_at: dt.datetime | None = None
    """When it was closed."""
    pending_since: dt.datetime | None = None
    """Since when it has been pending."""


class Requester(Record):
    """Who asks in a ticket."""

    id: int
    """Id of the contact."""
    name: str | None = None
    """Name of the contact."""
    email: str | None = None
    """Email address."""
    mobile: str | None = None
    """Mobile number."""
    phone: str | None = None
    """Telephone number."""


class Conversation(Record):
    """A reply or a note."""

    id: int
    """Id of the reply or note."""
    ticket_id: int | None = None
    """Id of the ticket."""
    user_id: int | None = None
    """Id of the agent or contact who wrote it."""
    body: str | None = None
    """Content as HTML."""
    body_text: str | None = None
    """Content as plain text."""
    incoming: bool | None = None
    """Whether it came from outside."""
    private: bool | None = None
    """Whether only agents see it."""
    source: int | None = None
    """0 reply, 2 note, 5 post on X, 6 survey, 7 post on Facebook, 8 forwarded email, 9 phone, 11 shop."""
    category: int | None = None
    """Number of its category."""
    support_email: str | None = None
    """Mailbox that it was sent from."""
    from_email: str | None = None
    """Sender's address."""
    to_emails: list[str] | None = None
    """Addresses that it was sent to."""
    cc_emails: list[str] | None = None
    """Addresses in copy."""
    bcc_emails: list[str] | None = None
    """Addresses in hidden copy."""
    email_failure_count: int | None = None
    """Number of addresses that it did not reach."""
    outgoing_failures: dict[str, Any] | None = None
    """Why it did not reach them."""
    source_additional_info: dict[str, Any] | None = None
    """More about where it came from."""
    attachments: list[Attachment] | None = None
    """Files."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""


class TicketCompany(Record):
    """The company of a ticket's requester."""

    id: int
    """Id of the company."""
    name: str | None = None
    """Name of the company."""


class Ticket(Record):
    """A ticket."""

    id: int
    """Id of the ticket, the number that agents see."""
    subject: str | None = None
    """Subject."""
    description: str | None = None
    """Content as HTML."""
    description_text: str | None = None
    """Content as plain text."""
    status: int | None = None
    """2 open, 3 pending, 4 resolved, 5 closed; an account can add others."""
    priority: Literal[1, 2, 3, 4] | int | None = None
    """1 low, 2 medium, 3 high, 4 urgent."""
    source: int | None = None
    """1 email, 2 portal, 3 phone, 7 chat, 9 feedback widget, 10 outbound email; there are others."""
    type: str | None = None
    """Type, one of the account's own, as in `Question`."""
    requester_id: int | None = None
    """Id of the contact who asks."""
    responder_id: int | None = None
    """Id of the agent in charge."""
    group_id: int | None = None
    """Id of the group in charge."""
    company_id: int | None = None
    """Id of the requester's company."""
    product_id: int | None = None
    """Id of the product."""
    email_config_id: int | None = None
    """Id of the mailbox that the ticket came to."""
    due_by: dt.datetime | None = None
    """When it must be resolved."""
    fr_due_by: dt.datetime | None = None
    """When the first reply is due."""
    fr_escalated: bool | None = None
    """Whether the first reply is late."""
    is_escalated: bool | None = None
    """Whether the ticket was escalated."""
    spam: bool | None = None
    """Whether it is spam."""
    deleted: bool | None = None
    """Whether it is in the trash."""
    to_emails: list[str] | None = None
    """Addresses that the ticket was sent to."""
    cc_emails: list[str] | None = None
    """Addresses in copy."""
    fwd_emails: list[str] | None = None
    """Addresses that it was forwarded to."""
    reply_cc_emails: list[str] | None = None
    """Addresses in copy of replies."""
    ticket_cc_emails: list[str] | None = None
    """Addresses in copy of the first message."""
    tags: list[str] | None = None
    """Tags."""
    custom_fields: dict[str, Any] | None = None
    """Fields of the account's own, by their names."""
    association_type: Literal[1, 2, 3, 4] | int | None = None
    """1 parent, 2 child, 3 tracker, 4 related; none if it stands alone."""
    associated_ticket_list: list[int] | None = None
    """Ids of the tickets that belong to it."""
    attachments: list[Attachment] | None = None
    """Files."""
    source_additional_info: dict[str, Any] | None = None
    """More about where it came from."""
    stats: TicketStats | None = None
    """Times of its states, if `include` has `stats`."""
    requester: Requester | None = None
    """Who asks, if `include` has `requester`."""
    conversations: list[Conversation] | None = None
    """The first ten replies and notes, if `include` has `conversations`."""
    company: TicketCompany | None = None
    """The requester's company, if `include` has `company`."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
