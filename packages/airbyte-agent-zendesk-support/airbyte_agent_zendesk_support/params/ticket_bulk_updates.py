# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Arguments of `ticket_bulk_updates`."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import CollaboratorParam, CommentParam, CustomFieldParam, EmailCopyParam, FollowerParam

__all__ = ["TicketBulkUpdateCreateParams", "TicketBulkUpdateParam"]


class TicketBulkUpdateParam(TypedDict, total=False):
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
    additional_tags: Sequence[str] | None
    """Tags to add to those it has."""
    remove_tags: Sequence[str] | None
    """Tags to take away."""


class TicketBulkUpdateCreateParams(TypedDict, total=False):
    """Arguments of `ticket_bulk_updates.create`, by name."""

    ids: Required[str]
    ticket: Required[TicketBulkUpdateParam]
