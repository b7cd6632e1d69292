# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Records of `changes_start_page_token`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class StartPageToken(Record):
    """Where future changes start."""

    kind: str | None = None
    """Always `drive#startPageToken`."""
    start_page_token: str | None = Field(default=None, alias="startPageToken")
    """Page token of the changes from now on; it does not expire."""
