# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Records in the context store of `workflow_states`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

WorkflowStatesStoreColumn: TypeAlias = Literal["id", "name", "type", "description", "position", "team"]


class WorkflowStatesStoreRecordTeam(Record):
    """Team whose state it is."""

    id: str | None = None
    """Id of the team."""
    key: str | None = None
    """Key of the team, as in `ENG`."""
    name: str | None = None
    """Name of the team."""


class WorkflowStatesStoreRecord(Record):
    """A record of workflow_states in the context store."""

    id: str | None = None
    """Id of the workflow state."""
    name: str | None = None
    """Name of the state."""
    type: str | None = None
    """Type of the state: triage, backlog, unstarted, started, completed, canceled or duplicate."""
    description: str | None = None
    """Purpose of the state."""
    position: float | None = None
    """Place among the states of its type."""
    team: WorkflowStatesStoreRecordTeam | None = None
    """Team whose state it is."""
