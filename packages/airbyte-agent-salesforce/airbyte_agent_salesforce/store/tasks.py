# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records in the context store of `tasks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

TasksStoreColumn: TypeAlias = Literal[
    "Id",
    "Subject",
    "Status",
    "Priority",
    "ActivityDate",
    "WhoId",
    "WhatId",
    "AccountId",
    "Description",
    "IsClosed",
    "OwnerId",
    "CreatedDate",
    "LastModifiedDate",
]


class TasksStoreRecord(Record):
    """A record of tasks in the context store."""

    id: str | None = Field(default=None, alias="Id")
    """Id of the task."""
    subject: str | None = Field(default=None, alias="Subject")
    """Subject, such as `Call`."""
    status: str | None = Field(default=None, alias="Status")
    """Status, such as `Not Started`."""
    priority: str | None = Field(default=None, alias="Priority")
    """Priority, such as `High`."""
    activity_date: str | None = Field(default=None, alias="ActivityDate")
    """Day it is due."""
    who_id: str | None = Field(default=None, alias="WhoId")
    """Id of the contact or lead that it is about."""
    what_id: str | None = Field(default=None, alias="WhatId")
    """Id of the account, opportunity or other record that it is about."""
    account_id: str | None = Field(default=None, alias="AccountId")
    """Id of the account of the records that it is about."""
    description: str | None = Field(default=None, alias="Description")
    """Comments."""
    is_closed: bool | None = Field(default=None, alias="IsClosed")
    """Whether it is closed."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user or queue that it is assigned to."""
    created_date: str | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    last_modified_date: str | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
