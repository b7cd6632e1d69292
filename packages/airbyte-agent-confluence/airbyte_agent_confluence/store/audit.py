# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Records in the context store of `audit`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

AuditStoreColumn: TypeAlias = Literal[
    "creationDate",
    "summary",
    "description",
    "category",
    "remoteAddress",
    "sysAdmin",
    "superAdmin",
    "author",
    "affectedObject",
]


class AuditStoreRecordAuthor(Record):
    """Who did it."""

    account_id: str | None = Field(default=None, alias="accountId")
    """Account id."""
    display_name: str | None = Field(default=None, alias="displayName")
    """Name."""
    type: str | None = None
    """Kind of account, such as user."""


class AuditStoreRecordAffectedObject(Record):
    """What was changed."""

    name: str | None = None
    """Name."""
    object_type: str | None = Field(default=None, alias="objectType")
    """Kind of object."""


class AuditStoreRecord(Record):
    """A record of audit in the context store."""

    creation_date: int | None = Field(default=None, alias="creationDate")
    """When it happened, Unix time in milliseconds."""
    summary: str | None = None
    """What happened, in a few words."""
    description: str | None = None
    """What happened."""
    category: str | None = None
    """Area of the change, such as Permissions."""
    remote_address: str | None = Field(default=None, alias="remoteAddress")
    """IP address that it came from."""
    sys_admin: bool | None = Field(default=None, alias="sysAdmin")
    """Whether a system administrator did it."""
    super_admin: bool | None = Field(default=None, alias="superAdmin")
    """Whether a super administrator did it."""
    author: AuditStoreRecordAuthor | None = None
    """Who did it."""
    affected_object: AuditStoreRecordAffectedObject | None = Field(default=None, alias="affectedObject")
    """What was changed."""
