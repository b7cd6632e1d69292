# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records in the context store of `workspaces`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

WorkspacesStoreColumn: TypeAlias = Literal["id", "name", "description"]


class WorkspacesStoreRecord(Record):
    """A record of workspaces in the context store."""

    id: str | None = None
    """Id of the workspace."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Purpose."""
