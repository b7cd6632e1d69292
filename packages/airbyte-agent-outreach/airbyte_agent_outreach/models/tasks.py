# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records of `tasks`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Relationship, RelationshipList


class TaskAttributes(Record):
    """Attributes of a task."""

    action: str | None = None
    """What to do: `action_item`, `call`, `email` or `in_person`."""
    autoskip_at: dt.datetime | None = Field(default=None, alias="autoskipAt")
    """When it is skipped; null is never."""
    compiled_sequence_template_html: str | None = Field(default=None, alias="compiledSequenceTemplateHtml")
    """Message to send, HTML, of a text message or on LinkedIn."""
    completed: bool | None = None
    """Whether it is completed."""
    completed_at: dt.datetime | None = Field(default=None, alias="completedAt")
    """When it was completed."""
    created_at: dt.datetime | None = Field(default=None, alias="createdAt")
    """When the task was created."""
    due_at: dt.datetime | None = Field(default=None, alias="dueAt")
    """When it is due."""
    note: str | None = None
    """Note."""
    opportunity_association: str | None = Field(default=None, alias="opportunityAssociation")
    """Which opportunity it goes with: `recent_created`, `recent_updated` or `noop`."""
    scheduled_at: dt.datetime | None = Field(default=None, alias="scheduledAt")
    """When it was scheduled for."""
    state: str | None = None
    """State: `pending`, `incomplete` or `complete`."""
    state_changed_at: dt.datetime | None = Field(default=None, alias="stateChangedAt")
    """When the state last changed."""
    task_type: str | None = Field(default=None, alias="taskType")
    """Kind of task, such as `manual`, `follow_up` or `sequence_step_call`."""
    updated_at: dt.datetime | None = Field(default=None, alias="updatedAt")
    """When the task last changed."""


class TaskRelationships(Record):
    """Records that a task belongs with."""

    account: Relationship | None = None
    """Account."""
    call: Relationship | None = None
    """Call."""
    calls: RelationshipList | None = None
    """Calls."""
    completer: Relationship | None = None
    """User who completed it."""
    creator: Relationship | None = None
    """User who created it."""
    mailing: Relationship | None = None
    """Mailing."""
    mailings: RelationshipList | None = None
    """Mailings."""
    opportunity: Relationship | None = None
    """Opportunity."""
    owner: Relationship | None = None
    """User who owns it."""
    prospect: Relationship | None = None
    """Prospect."""
    sequence: Relationship | None = None
    """Sequence."""
    sequence_sequence_steps: RelationshipList | None = Field(default=None, alias="sequenceSequenceSteps")
    """Steps of the sequence."""
    sequence_state: Relationship | None = Field(default=None, alias="sequenceState")
    """Way of the prospect through the sequence."""
    sequence_step: Relationship | None = Field(default=None, alias="sequenceStep")
    """Step of the sequence."""
    sequence_template: Relationship | None = Field(default=None, alias="sequenceTemplate")
    """Template of the step."""
    subject: Relationship | None = None
    """What it is about, an account or a prospect."""
    task_priority: Relationship | None = Field(default=None, alias="taskPriority")
    """Priority."""
    template: Relationship | None = None
    """Template."""


class Task(Record):
    """Something that a user has to do."""

    attributes: TaskAttributes
    """Its values."""
    id: int
    """Id of the task."""
    relationships: TaskRelationships | None = None
    """Other records."""
    type: str
    """`task`."""
