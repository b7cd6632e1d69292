# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Records of `audit`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field


class AuditAuthor(Record):
    """A person or an app."""

    type: str | None = None
    """Kind of account, such as user."""
    display_name: str | None = Field(default=None, alias="displayName")
    """Name."""
    operations: dict[str, Any] | None = None
    """Operations, where the service has them."""
    username: str | None = None
    """User name; no longer filled in."""
    user_key: str | None = Field(default=None, alias="userKey")
    """User key; no longer filled in."""
    account_id: str | None = Field(default=None, alias="accountId")
    """Account id."""
    account_type: str | None = Field(default=None, alias="accountType")
    """Kind of account, such as atlassian or app."""
    external_collaborator: bool | None = Field(default=None, alias="externalCollaborator")
    """Whether it is a guest."""
    is_external_collaborator: bool | None = Field(default=None, alias="isExternalCollaborator")
    """Whether it is a guest."""
    public_name: str | None = Field(default=None, alias="publicName")
    """Name that everybody may see."""


class AuditObject(Record):
    """Something that was changed."""

    name: str | None = None
    """Name."""
    object_type: str | None = Field(default=None, alias="objectType")
    """Kind of object."""


class AuditChange(Record):
    """A value before and after."""

    name: str | None = None
    """Name of the value."""
    old_value: str | None = Field(default=None, alias="oldValue")
    """Value before."""
    new_value: str | None = Field(default=None, alias="newValue")
    """Value after."""
    hidden_old_value: str | None = Field(default=None, alias="hiddenOldValue")
    """Value before, hidden in the user interface."""
    hidden_new_value: str | None = Field(default=None, alias="hiddenNewValue")
    """Value after, hidden in the user interface."""


class AuditRecord(Record):
    """Something that was changed, and by whom."""

    author: AuditAuthor | None = None
    """Who did it."""
    remote_address: str | None = Field(default=None, alias="remoteAddress")
    """IP address that it came from."""
    creation_date: int = Field(alias="creationDate")
    """When it happened, Unix time in milliseconds."""
    summary: str | None = None
    """What happened, in a few words."""
    description: str | None = None
    """What happened."""
    category: str | None = None
    """Area of the change, such as Permissions."""
    sys_admin: bool | None = Field(default=None, alias="sysAdmin")
    """Whether a system administrator did it."""
    super_admin: bool | None = Field(default=None, alias="superAdmin")
    """Whether a super administrator did it."""
    affected_object: AuditObject | None = Field(default=None, alias="affectedObject")
    """What was changed."""
    changed_values: list[AuditChange] | None = Field(default=None, alias="changedValues")
    """Values before and after."""
    associated_objects: list[AuditObject] | None = Field(default=None, alias="associatedObjects")
    """What else it concerns."""
