# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records of `satisfaction_ratings`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class SatisfactionRating(Record):
    """An answer to a survey."""

    id: int
    """Id of the answer."""
    survey_id: int | None = None
    """Id of the survey."""
    ticket_id: int | None = None
    """Id of the ticket."""
    user_id: int | None = None
    """Id of the contact who answered."""
    agent_id: int | None = None
    """Id of the agent who was rated."""
    group_id: int | None = None
    """Id of the group."""
    feedback: str | None = None
    """What the contact wrote."""
    ratings: dict[str, int] | None = None
    """Rating of each question, by its id, from -103 for the worst to 103 for the best."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
