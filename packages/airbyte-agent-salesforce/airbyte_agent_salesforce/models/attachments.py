# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records of `attachments`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import RecordAttributes


class Attachment(Record):
    """An attachment. It has the fields that were asked for."""

    attributes: RecordAttributes | None = None
    id: str | None = Field(default=None, alias="Id")
    """Id of the attachment."""
    is_deleted: bool | None = Field(default=None, alias="IsDeleted")
    """Whether it is in the recycle bin."""
    parent_id: str | None = Field(default=None, alias="ParentId")
    """Id of the record that it belongs to."""
    name: str | None = Field(default=None, alias="Name")
    """Name of the file."""
    is_private: bool | None = Field(default=None, alias="IsPrivate")
    """Whether only its owner and administrators see it."""
    content_type: str | None = Field(default=None, alias="ContentType")
    """Media type."""
    body_length: int | None = Field(default=None, alias="BodyLength")
    """Size in bytes."""
    body: str | None = Field(default=None, alias="Body")
    """Path of the content, which `download` fetches."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user who owns it."""
    created_date: dt.datetime | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    created_by_id: str | None = Field(default=None, alias="CreatedById")
    """Id of the user who created it."""
    last_modified_date: dt.datetime | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
    last_modified_by_id: str | None = Field(default=None, alias="LastModifiedById")
    """Id of the user who last changed it."""
    system_modstamp: dt.datetime | None = Field(default=None, alias="SystemModstamp")
    """When a user or an automatic process last changed it."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the attachment."""
