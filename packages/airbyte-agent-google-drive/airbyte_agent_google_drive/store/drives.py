# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Records in the context store of `drives`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

DrivesStoreColumn: TypeAlias = Literal["id", "name", "createdTime", "hidden", "colorRgb"]


class DrivesStoreRecord(Record):
    """A record of drives in the context store."""

    id: str | None = None
    """Id of the shared drive."""
    name: str | None = None
    """Name of the shared drive."""
    created_time: str | None = Field(default=None, alias="createdTime")
    """When it was created, RFC 3339."""
    hidden: bool | None = None
    """Whether it is hidden from the default view."""
    color_rgb: str | None = Field(default=None, alias="colorRgb")
    """Color as `#rrggbb`."""
