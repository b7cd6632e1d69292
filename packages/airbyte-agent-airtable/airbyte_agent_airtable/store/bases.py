# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""Records in the context store of `bases`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

BasesStoreColumn: TypeAlias = Literal["id", "name", "permissionLevel"]


class BasesStoreRecord(Record):
    """A record of bases in the context store."""

    id: str | None = None
    """Id of the base."""
    name: str | None = None
    """Name of the base."""
    permission_level: str | None = Field(default=None, alias="permissionLevel")
    """What the token's user may do in it."""
