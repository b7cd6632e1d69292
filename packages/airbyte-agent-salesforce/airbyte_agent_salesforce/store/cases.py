# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records in the context store of `cases`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CasesStoreColumn: TypeAlias = Literal[
    "Id",
    "CaseNumber",
    "Subject",
    "Status",
    "Priority",
    "Origin",
    "Type",
    "Reason",
    "Description",
    "AccountId",
    "ContactId",
    "IsClosed",
    "ClosedDate",
    "IsEscalated",
    "OwnerId",
    "CreatedDate",
    "LastModifiedDate",
]


class CasesStoreRecord(Record):
    """A record of cases in the context store."""

    id: str | None = Field(default=None, alias="Id")
    """Id of the case."""
    case_number: str | None = Field(default=None, alias="CaseNumber")
    """Number of the case."""
    subject: str | None = Field(default=None, alias="Subject")
    """Subject."""
    status: str | None = Field(default=None, alias="Status")
    """Status, such as `New`."""
    priority: str | None = Field(default=None, alias="Priority")
    """Priority, such as `High`."""
    origin: str | None = Field(default=None, alias="Origin")
    """How it came in, such as `Email`."""
    type: str | None = Field(default=None, alias="Type")
    """Type, such as `Question`."""
    reason: str | None = Field(default=None, alias="Reason")
    """Why the customer wrote."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the case."""
    account_id: str | None = Field(default=None, alias="AccountId")
    """Id of the account."""
    contact_id: str | None = Field(default=None, alias="ContactId")
    """Id of the contact."""
    is_closed: bool | None = Field(default=None, alias="IsClosed")
    """Whether it is closed."""
    closed_date: str | None = Field(default=None, alias="ClosedDate")
    """When it was closed."""
    is_escalated: bool | None = Field(default=None, alias="IsEscalated")
    """Whether it was escalated."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user or queue that owns it."""
    created_date: str | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    last_modified_date: str | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
