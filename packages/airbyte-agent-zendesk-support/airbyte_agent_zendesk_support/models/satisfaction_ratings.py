# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `satisfaction_ratings`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class SatisfactionRating(Record):
    """A requester's satisfaction rating."""

    id: int
    """Id of the rating."""
    url: str | None = None
    """Its URL in the API."""
    ticket_id: int | None = None
    """Number of the ticket."""
    requester_id: int | None = None
    """Id of the user who rated."""
    assignee_id: int | None = None
    """Id of the agent at that time."""
    group_id: int | None = None
    """Id of the group at that time."""
    score: str | None = None
    """`offered`, `unoffered`, `good` or `bad`."""
    comment: str | None = None
    """The requester's comment."""
    reason: str | None = None
    """Reason of a bad rating."""
    reason_id: int | None = None
    """Id of the reason."""
    reason_code: int | None = None
    """Number of the reason, among Zendesk's own."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
