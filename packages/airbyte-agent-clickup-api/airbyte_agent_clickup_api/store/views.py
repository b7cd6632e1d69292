# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records in the context store of `views`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ViewsStoreColumn: TypeAlias = Literal["id", "name", "type"]


class ViewsStoreRecord(Record):
    """A record of views in the context store."""

    id: str | None = None
    """Id of the view."""
    name: str | None = None
    """Name."""
    type: str | None = None
    """Type, such as list, board or calendar."""
