# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records of `tasks`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Lookup, Tag, UserReference


class Task(Record):
    """A task."""

    id: str
    """Id of the task."""
    subject: str | None = Field(default=None, alias="Subject")
    """Subject."""
    status: str | None = Field(default=None, alias="Status")
    """Status of the task."""
    priority: str | None = Field(default=None, alias="Priority")
    """Priority."""
    due_date: dt.date | None = Field(default=None, alias="Due_Date")
    """Day it is due."""
    closed_time: dt.datetime | None = Field(default=None, alias="Closed_Time")
    """When it was closed."""
    send_notification_email: bool | None = Field(default=None, alias="Send_Notification_Email")
    """Whether the owner is told by email."""
    what_id: Lookup | None = Field(default=None, alias="What_Id")
    """Record of another module that it is about, such as a deal."""
    who_id: Lookup | None = Field(default=None, alias="Who_Id")
    """Contact or lead that it is about."""
    description: str | None = Field(default=None, alias="Description")
    """Description."""
    owner: UserReference | None = Field(default=None, alias="Owner")
    """Owner of the task."""
    created_by: UserReference | None = Field(default=None, alias="Created_By")
    """User who created it."""
    created_time: dt.datetime | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_by: UserReference | None = Field(default=None, alias="Modified_By")
    """User who last changed it."""
    modified_time: dt.datetime | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
    tag: list[Tag] | None = Field(default=None, alias="Tag")
    """Tags."""
    currency_symbol: str | None = Field(default=None, alias="$currency_symbol")
    """Symbol of the record's currency."""
    approved: bool | None = Field(default=None, alias="$approved")
    """Whether it is approved."""
    editable: bool | None = Field(default=None, alias="$editable")
    """Whether the user may edit it."""
    process_flow: bool | None = Field(default=None, alias="$process_flow")
    """Whether it is in a blueprint."""
