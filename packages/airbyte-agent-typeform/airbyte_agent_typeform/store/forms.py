# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""Records in the context store of `forms`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

FormsStoreColumn: TypeAlias = Literal[
    "id", "title", "type", "created_at", "last_updated_at", "settings", "theme", "_links"
]


class FormsStoreRecord(Record):
    """A record of forms in the context store."""

    id: str | None = None
    """Id of the form."""
    title: str | None = None
    """Title."""
    type: str | None = None
    """Kind of form."""
    created_at: str | None = None
    """When it was created."""
    last_updated_at: str | None = None
    """When it was last changed."""
    settings: dict[str, Any] | None = None
    """Settings."""
    theme: dict[str, Any] | None = None
    """URL of the theme."""
    links: dict[str, Any] | None = Field(default=None, alias="_links")
    """URLs of the form."""
