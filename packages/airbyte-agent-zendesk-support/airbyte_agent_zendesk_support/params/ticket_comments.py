# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `ticket_comments`."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import CollaboratorParam, CommentParam, CustomFieldParam, EmailCopyParam, FollowerParam

__all__ = ["TicketCommentCreateParams", "TicketReplyParam"]


class TicketReplyParam(TypedDict, total=False):
    subject: str | None
    """Its first line."""
    comment: Required[CommentParam]
    """What is said with it."""
    type: Literal["problem", "incident", "question", "task"] | str | None
    """What kind of request it is."""
    priority: Literal["urgent", "high", "normal", "low"] | str | None
    """How urgent it is."""
    status: Literal["new", "open", "pending", "hold", "solved", "closed"] | str | None
    """Where it stands."""
    custom_status_id: int | None
    """Id of the account's own status, which then also sets `status`."""
    requester_id: int | None
    """Id of the user who asks."""
    assignee_id: int | None
    """Id of the agent who is to work on it; null takes it from everybody."""
    assignee_email: str | None
    """Address of the agent who is to work on it."""
    group_id: int | None
    """Id of the group it is assigned to."""
    organization_id: int | None
    """Id of one of the requester's organizations."""
    external_id: str | None
    """Your own id."""
    problem_id: int | None
    """Of an incident: number of the problem behind it."""
    due_at: dt.datetime | str | None
    """Of a task: when it is due."""
    tags: Sequence[str] | None
    """Its tags; they replace those it has."""
    custom_fields: Sequence[CustomFieldParam] | None
    """Values of the account's own fields."""
    collaborator_ids: Sequence[int] | None
    """Ids of the users in copy; they replace those it has."""
    additional_collaborators: Sequence[CollaboratorParam] | None
    """Users to put in copy besides those it has."""
    email_ccs: Sequence[EmailCopyParam] | None
    """Users who are to get its emails in copy, or no more."""
    followers: Sequence[FollowerParam] | None
    """Agents who are to follow it, or no more."""
    sharing_agreement_ids: Sequence[int] | None
    """Ids of the agreements to share it by; they replace those it has."""
    attribute_value_ids: Sequence[str] | None
    """Ids of the skills that an agent needs for it."""
    safe_update: bool | None
    """Refuse the update where the ticket changed after `updated_stamp`."""
    updated_stamp: dt.datetime | str | None
    """Its `updated_at` as you last saw it, for `safe_update`."""
    brand_id: int | None
    """Id of the brand it belongs to."""
    ticket_form_id: int | None
    """Id of its form."""


class TicketCommentCreateParams(TypedDict, total=False):
    """Arguments of `ticket_comments.create`, by name."""

    ticket_id: Required[int]
    ticket: Required[TicketReplyParam]
