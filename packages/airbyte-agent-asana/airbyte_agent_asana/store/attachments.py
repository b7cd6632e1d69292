# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records in the context store of `attachments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AttachmentsStoreColumn: TypeAlias = Literal[
    "gid", "name", "resource_subtype", "created_at", "size", "parent", "view_url", "permanent_url"
]


class AttachmentsStoreRecordParent(Record):
    """What it is attached to."""

    gid: str | None = None
    """Id of the task or project."""
    name: str | None = None
    """Name of the task or project."""


class AttachmentsStoreRecord(Record):
    """A record of attachments in the context store."""

    gid: str | None = None
    """Id of the attachment."""
    name: str | None = None
    """Name of the file."""
    resource_subtype: str | None = None
    """Where the file is kept, such as asana or gdrive."""
    created_at: str | None = None
    """When it was attached, date-time in UTC."""
    size: int | None = None
    """Size in bytes; only of files that Asana keeps."""
    parent: AttachmentsStoreRecordParent | None = None
    """What it is attached to."""
    view_url: str | None = None
    """URL of its page."""
    permanent_url: str | None = None
    """Lasting URL that leads to the file."""
