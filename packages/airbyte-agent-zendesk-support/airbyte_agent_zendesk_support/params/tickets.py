# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `tickets`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

from .shared import CollaboratorParam, CommentParam, CustomFieldParam, EmailCopyParam, FollowerParam

__all__ = [
    "RequesterParam",
    "TicketCreateInput",
    "TicketCreateParams",
    "TicketUpdateInput",
    "TicketUpdateParams",
    "ViaFromParam",
    "ViaParam",
    "ViaSourceParam",
    "ViaToParam",
]


class RequesterParam(TypedDict, total=False):
    name: str | None
    """Name of the user; needed for a new one."""
    email: str | None
    """Address of the user."""
    locale_id: int | None
    """Number of the user's language."""


class ViaFromParam(TypedDict, total=False):
    id: int | None
    """Id of the rule, ticket or user."""
    name: str | None
    """Name of the person."""
    title: str | None
    """Title of the rule."""
    address: str | None
    """Email address."""


class ViaToParam(TypedDict, total=False):
    name: str | None
    """Name of the person."""
    address: str | None
    """Email address."""


class ViaSourceParam(TypedDict, total=False):
    from_: ViaFromParam | None
    """Who or what it came from."""
    to: ViaToParam | None
    """Who or what it went to."""
    rel: str | None
    """Relation of the two."""


class ViaParam(TypedDict, total=False):
    channel: str | None
    """Where it came from, such as `web` or `api`."""
    source: ViaSourceParam | None
    """More about the channel."""


class TicketCreateInput(TypedDict, total=False):
    """A new ticket, which needs `comment` or `description`."""

    subject: str | None
    """Its first line."""
    comment: CommentParam | None
    """Its first comment, which becomes the description."""
    description: str | None
    """Its first comment, where there is no `comment`."""
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
    """Id of the agent who is to work on it."""
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
    """Its tags."""
    custom_fields: Sequence[CustomFieldParam] | None
    """Values of the account's own fields."""
    collaborator_ids: Sequence[int] | None
    """Ids of the users in copy."""
    additional_collaborators: Sequence[CollaboratorParam] | None
    """Users to put in copy besides those it has."""
    email_ccs: Sequence[EmailCopyParam] | None
    """Users who are to get its emails in copy."""
    followers: Sequence[FollowerParam] | None
    """Agents who are to follow it."""
    sharing_agreement_ids: Sequence[int] | None
    """Ids of the agreements to share it by."""
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
    raw_subject: str | None
    """Subject with placeholders of dynamic content."""
    requester: RequesterParam | None
    """Who asks; is made a user where nobody has that address."""
    submitter_id: int | None
    """Id of the user who enters it, and is to be the author of the first comment."""
    recipient: str | None
    """Support address of the account to answer from."""
    collaborators: Sequence[CollaboratorParam] | None
    """Users to put in copy."""
    email_cc_ids: Sequence[int] | None
    """Ids of the users who are to get its emails in copy."""
    follower_ids: Sequence[int] | None
    """Ids of the agents who are to follow it."""
    macro_ids: Sequence[int] | None
    """Ids of macros, noted in the audit."""
    metadata: Mapping[str, Any] | None
    """Notes of an integration for the audit."""
    via: ViaParam | None
    """How it came to be."""
    via_followup_source_id: int | None
    """Number of the closed ticket that this one follows on."""


class TicketCreateParams(TypedDict, total=False):
    """Arguments of `tickets.create`, by name."""

    ticket: Required[TicketCreateInput]


class TicketUpdateInput(TypedDict, total=False):
    subject: str | None
    """Its first line."""
    comment: CommentParam | None
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


class TicketUpdateParams(TypedDict, total=False):
    """Arguments of `tickets.update`, by name."""

    ticket_id: Required[int]
    ticket: Required[TicketUpdateInput]
