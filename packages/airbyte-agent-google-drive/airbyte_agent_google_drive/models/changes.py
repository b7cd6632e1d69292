# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Records of `changes`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .drives import Drive
from .files import File


class Change(Record):
    """A change of a file or shared drive."""

    kind: str | None = None
    """Always `drive#change`."""
    change_type: str | None = Field(default=None, alias="changeType")
    """`file` or `drive`."""
    time: dt.datetime | None = None
    """When it changed."""
    removed: bool | None = None
    """Whether it is gone for the user: deleted, or no longer shared."""
    file_id: str | None = Field(default=None, alias="fileId")
    """Id of the file that changed."""
    file: File | None = None
    """The file as it is now; absent where it is gone."""
    drive_id: str | None = Field(default=None, alias="driveId")
    """Id of the shared drive that changed."""
    drive: Drive | None = None
    """The shared drive as it is now; absent where it is gone."""
