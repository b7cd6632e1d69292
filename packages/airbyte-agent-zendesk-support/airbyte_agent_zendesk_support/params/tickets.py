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
    """Email address of the user."""
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
    """Sender."""
    to: ViaToParam | None
    """Recipient."""
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
    """Kind of request."""
    priority: Literal["urgent", "high", "normal", "low"] | str | None
    """Priority."""
    status: Literal["new", "open", "pending", "hold", "solved", "closed"] | str | None
    """Status."""
    custom_status_id: int | None
    """Id of the custom status, which also sets `status`."""
    requester_id: int | None
    """Id of the requester."""
    assignee_id: int | None
    """Id of the agent to assign."""
    assignee_email: str | None
    """Email address of the agent to assign."""
    group_id: int | None
    """Id of the group it is assigned to."""
    organization_id: int | None
    """Id of one of the requester's organizations."""
    external_id: str | None
    """Your own id."""
    problem_id: int | None
    """For incidents: number of the problem behind it."""
    due_at: dt.datetime | str | None
    """For tasks: when it is due."""
    tags: Sequence[str] | None
    """Its tags."""
    custom_fields: Sequence[CustomFieldParam] | None
    """Values of custom fields."""
    collaborator_ids: Sequence[int] | None
    """Ids of the users in CC."""
    additional_collaborators: Sequence[CollaboratorParam] | None
    """Additional users to add as CCs."""
    email_ccs: Sequence[EmailCopyParam] | None
    """Users to add as email CCs."""
    followers: Sequence[FollowerParam] | None
    """Agents to add as followers."""
    sharing_agreement_ids: Sequence[int] | None
    """Ids of the agreements to share it by."""
    attribute_value_ids: Sequence[str] | None
    """Ids of the skills that an agent needs for it."""
    safe_update: bool | None
    """Reject the update if the ticket changed after `updated_stamp`."""
    updated_stamp: dt.datetime | str | None
    """Its last known `updated_at`, for `safe_update`."""
    brand_id: int | None
    """Id of the brand it belongs to."""
    ticket_form_id: int | None
    """Id of its form."""
    raw_subject: str | None
    """Subject with placeholders of dynamic content."""
    requester: RequesterParam | None
    """The requester; a user is created if the address is new."""
    submitter_id: int | None
    """Id of the submitter, who becomes the author of the first comment."""
    recipient: str | None
    """Support address of the account to reply from."""
    collaborators: Sequence[CollaboratorParam] | None
    """Users to add as CCs."""
    email_cc_ids: Sequence[int] | None
    """Ids of the users to add as email CCs."""
    follower_ids: Sequence[int] | None
    """Ids of the agents to add as followers."""
    macro_ids: Sequence[int] | None
    """Ids of applied macros, recorded in the audit."""
    metadata: Mapping[str, Any] | None
    """Metadata from an integration for the audit."""
    via: ViaParam | None
    """How it was created."""
    via_followup_source_id: int | None
    """Number of the closed ticket that this one follows up."""


class TicketCreateParams(TypedDict, total=False):
    """Arguments of `tickets.create`, by name."""

    ticket: Required[TicketCreateInput]


class TicketUpdateInput(TypedDict, total=False):
    subject: str | None
    """Its first line."""
    comment: CommentParam | None
    """Comment on the rating."""
    type: Literal["problem", "incident", "question", "task"] | str | None
    """Kind of request."""
    priority: Literal["urgent", "high", "normal", "low"] | str | None
    """Priority."""
    status: Literal["new", "open", "pending", "hold", "solved", "closed"] | str | None
    """Status."""
    custom_status_id: int | None
    """Id of the custom status, which also sets `status`."""
    requester_id: int | None
    """Id of the requester."""
    assignee_id: int | None
    """Id of the agent to assign; null removes the assignee."""
    assignee_email: str | None
    """Email address of the agent to assign."""
    group_id: int | None
    """Id of the group it is assigned to."""
    organization_id: int | None
    """Id of one of the requester's organizations."""
    external_id: str | None
    """Your own id."""
    problem_id: int | None
    """For incidents: number of the problem behind it."""
    due_at: dt.datetime | str | None
    """For tasks: when it is due."""
    tags: Sequence[str] | None
    """Its tags; they replace those it has."""
    custom_fields: Sequence[CustomFieldParam] | None
    """Values of custom fields."""
    collaborator_ids: Sequence[int] | None
    """Ids of the users in CC; they replace the existing ones."""
    additional_collaborators: Sequence[CollaboratorParam] | None
    """Additional users to add as CCs."""
    email_ccs: Sequence[EmailCopyParam] | None
    """Users to add or remove as email CCs."""
    followers: Sequence[FollowerParam] | None
    """Agents to add or remove as followers."""
    sharing_agreement_ids: Sequence[int] | None
    """Ids of the agreements to share it by; they replace those it has."""
    attribute_value_ids: Sequence[str] | None
    """Ids of the skills that an agent needs for it."""
    safe_update: bool | None
    """Reject the update if the ticket changed after `updated_stamp`."""
    updated_stamp: dt.datetime | str | None
    """Its last known `updated_at`, for `safe_update`."""
    brand_id: int | None
    """Id of the brand it belongs to."""
    ticket_form_id: int | None
    """Id of its form."""


class TicketUpdateParams(TypedDict, total=False):
    """Arguments of `tickets.update`, by name."""

    ticket_id: Required[int]
    ticket: Required[TicketUpdateInput]
