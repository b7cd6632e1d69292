# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records of `attachments`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import Reference


class AttachmentCompact(Record):
    """An attachment as lists show it."""

    gid: str
    """Id of the attachment."""
    resource_type: str | None = None
    """Always `attachment`."""
    name: str | None = None
    """Name of the file."""
    resource_subtype: str | None = None
    """Where the file is kept: `asana`, `dropbox`, `gdrive`, `onedrive`, `box`, `vimeo` or `external`."""


class AttachmentParent(Record):
    """The task, project or brief that a file is attached to."""

    gid: str
    """Id of the task, project or brief."""
    resource_type: str | None = None
    """`task`, `project` or `project_brief`."""
    name: str | None = None
    """Name of the task or project."""
    resource_subtype: str | None = None
    """Kind of task."""
    created_by: Reference | None = None
    """Who created it; only if requested."""


class Attachment(Record):
    """A file on a task or project, kept by Asana or elsewhere."""

    gid: str
    """Id of the attachment."""
    resource_type: str | None = None
    """Always `attachment`."""
    name: str | None = None
    """Name of the file."""
    resource_subtype: str | None = None
    """Where the file is kept: `asana`, `dropbox`, `gdrive`, `onedrive`, `box`, `vimeo` or `external`."""
    created_at: dt.datetime | None = None
    """When it was attached."""
    download_url: str | None = None
    """Where its bytes are, for some minutes after the answer; null where another service keeps them to
    itself.
    """
    permanent_url: str | None = None
    """Lasting URL that asks for a login, then leads to the file."""
    host: str | None = None
    """Older name of `resource_subtype`."""
    parent: AttachmentParent | None = None
    """What it is attached to."""
    size: int | None = None
    """Size in bytes; only of files that Asana keeps."""
    view_url: str | None = None
    """URL of its page."""
    connected_to_app: bool | None = None
    """Whether the calling app's widget shows it; only of external ones."""
