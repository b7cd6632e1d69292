# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records in the context store of `spaces`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

SpacesStoreColumn: TypeAlias = Literal["id", "name", "private", "archived"]


class SpacesStoreRecord(Record):
    """A record of spaces in the context store."""

    id: str | None = None
    """Id of the Space."""
    name: str | None = None
    """Name."""
    private: bool | None = None
    """Whether only its members see it."""
    archived: bool | None = None
    """Whether it is archived."""
