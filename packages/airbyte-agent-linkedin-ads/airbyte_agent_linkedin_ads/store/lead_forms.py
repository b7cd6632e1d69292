# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records in the context store of `lead_forms`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

LeadFormsStoreColumn: TypeAlias = Literal["id", "name", "state", "created", "lastModified"]


class LeadFormsStoreRecord(Record):
    """A record of lead_forms in the context store."""

    id: int | None = None
    """Id of the form."""
    name: str | None = None
    """Name of the form."""
    state: str | None = None
    """State of the form, such as DRAFT or PUBLISHED."""
    created: int | None = None
    """When the form was created."""
    last_modified: int | None = Field(default=None, alias="lastModified")
    """When the form was last modified."""
