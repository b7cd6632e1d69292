# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""Records in the context store of `themes`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ThemesStoreColumn: TypeAlias = Literal["id", "name", "font", "visibility", "colors"]


class ThemesStoreRecord(Record):
    """A record of themes in the context store."""

    id: str | None = None
    """Id of the theme."""
    name: str | None = None
    """Name."""
    font: str | None = None
    """Font."""
    visibility: str | None = None
    """`private`, or `public` for those of Typeform."""
    colors: dict[str, Any] | None = None
    """Colors."""
