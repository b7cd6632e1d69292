# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records in the context store of `content_versions`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ContentVersionsStoreColumn: TypeAlias = Literal[
    "Id",
    "ContentDocumentId",
    "Title",
    "Description",
    "FileType",
    "FileExtension",
    "ContentSize",
    "IsLatest",
    "OwnerId",
    "CreatedDate",
    "LastModifiedDate",
]


class ContentVersionsStoreRecord(Record):
    """A record of content_versions in the context store."""

    id: str | None = Field(default=None, alias="Id")
    """Id of the version."""
    content_document_id: str | None = Field(default=None, alias="ContentDocumentId")
    """Id of the file."""
    title: str | None = Field(default=None, alias="Title")
    """Title of the file."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the file."""
    file_type: str | None = Field(default=None, alias="FileType")
    """Type of the file, such as `PDF`."""
    file_extension: str | None = Field(default=None, alias="FileExtension")
    """Extension, such as `pdf`."""
    content_size: int | None = Field(default=None, alias="ContentSize")
    """Size in bytes."""
    is_latest: bool | None = Field(default=None, alias="IsLatest")
    """Whether it is the newest version of the file."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user who owns the file."""
    created_date: str | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    last_modified_date: str | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
