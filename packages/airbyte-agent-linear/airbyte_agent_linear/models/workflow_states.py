# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Records of `workflow_states`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import TeamSummary, WorkflowStateSummary


class WorkflowState(Record):
    """A state that issues of one team can be in."""

    id: str
    """Id of the workflow state."""
    name: str
    """Name of the state, as in `In Progress`."""
    description: str | None
    """Purpose of the state."""
    type: str
    """Type of the state: triage, backlog, unstarted, started, completed, canceled or duplicate."""
    color: str
    """Color as a hex code."""
    position: float
    """Place among the states of its type; lower comes first."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it was last updated, ignoring minor changes."""
    archived_at: dt.datetime | None = Field(alias="archivedAt")
    """When it was archived; null if it is not."""
    team: TeamSummary
    """Team whose state it is."""
    inherited_from: WorkflowStateSummary | None = Field(alias="inheritedFrom")
    """State of the team above that it comes from; null if it is the team's own."""
