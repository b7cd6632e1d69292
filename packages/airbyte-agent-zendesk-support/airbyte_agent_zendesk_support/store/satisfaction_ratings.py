# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `satisfaction_ratings`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SatisfactionRatingsStoreColumn: TypeAlias = Literal[
    "id",
    "ticket_id",
    "requester_id",
    "assignee_id",
    "group_id",
    "score",
    "comment",
    "reason",
    "created_at",
    "updated_at",
]


class SatisfactionRatingsStoreRecord(Record):
    """A record of satisfaction_ratings in the context store."""

    id: int | None = None
    """Id of the rating."""
    ticket_id: int | None = None
    """Number of the ticket."""
    requester_id: int | None = None
    """Id of the user who rated."""
    assignee_id: int | None = None
    """Id of the agent at that time."""
    group_id: int | None = None
    """Id of the group at that time."""
    score: str | None = None
    """offered, unoffered, good or bad."""
    comment: str | None = None
    """The requester's comment."""
    reason: str | None = None
    """Reason of a bad rating."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
