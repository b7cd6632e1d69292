# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records of `library_folders`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field


class LibraryFolder(Record):
    """A folder of the call library."""

    id: str
    """Id of the folder, up to 20 digits."""
    parent_folder_id: str | None = Field(default=None, alias="parentFolderId")
    """Id of the folder it is in; null for the root."""
    name: str | None = None
    """Name."""
    created_by: str | None = Field(default=None, alias="createdBy")
    """Id of the user who created it."""
    updated: dt.datetime | None = None
    """When it was last updated."""
