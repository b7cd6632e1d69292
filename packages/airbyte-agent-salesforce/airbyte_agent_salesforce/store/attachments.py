# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records in the context store of `attachments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

AttachmentsStoreColumn: TypeAlias = Literal[
    "Id",
    "Name",
    "ContentType",
    "BodyLength",
    "Description",
    "ParentId",
    "OwnerId",
    "CreatedDate",
    "LastModifiedDate",
]


class AttachmentsStoreRecord(Record):
    """A record of attachments in the context store."""

    id: str | None = Field(default=None, alias="Id")
    """Id of the attachment."""
    name: str | None = Field(default=None, alias="Name")
    """Name of the file."""
    content_type: str | None = Field(default=None, alias="ContentType")
    """Media type."""
    body_length: int | None = Field(default=None, alias="BodyLength")
    """Size in bytes."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the attachment."""
    parent_id: str | None = Field(default=None, alias="ParentId")
    """Id of the record that it belongs to."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user who owns it."""
    created_date: str | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    last_modified_date: str | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
