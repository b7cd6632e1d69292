# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records in the context store of `satisfaction_ratings`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SatisfactionRatingsStoreColumn: TypeAlias = Literal[
    "id", "ticket_id", "agent_id", "survey_id", "feedback", "created_at"
]


class SatisfactionRatingsStoreRecord(Record):
    """A record of satisfaction_ratings in the context store."""

    id: int | None = None
    """Id of the answer."""
    ticket_id: int | None = None
    """Id of the ticket."""
    agent_id: int | None = None
    """Id of the agent who was rated."""
    survey_id: int | None = None
    """Id of the survey."""
    feedback: str | None = None
    """What the contact wrote."""
    created_at: str | None = None
    """When it was created."""
