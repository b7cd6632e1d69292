# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records in the context store of `workspaces`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

WorkspacesStoreColumn: TypeAlias = Literal[
    "id", "name", "description", "kind", "state", "is_default_workspace", "created_at"
]


class WorkspacesStoreRecord(Record):
    """A record of workspaces in the context store."""

    id: str | None = None
    """Id of the workspace; null for the main workspace."""
    name: str | None = None
    """Name of the workspace."""
    description: str | None = None
    """Description."""
    kind: str | None = None
    """Whether all members have access (`open`) or invited ones (`closed`)."""
    state: str | None = None
    """State of the workspace."""
    is_default_workspace: bool | None = None
    """Whether it is the main workspace of the account or the product."""
    created_at: str | None = None
    """When it was created."""
