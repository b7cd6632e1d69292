# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""Records in the context store of `workspaces`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

WorkspacesStoreColumn: TypeAlias = Literal[
    "id", "name", "account_id", "default", "shared", "forms", "members"
]


class WorkspacesStoreRecord(Record):
    """A record of workspaces in the context store."""

    id: str | None = None
    """Id of the workspace."""
    name: str | None = None
    """Name."""
    account_id: str | None = None
    """Id of the account."""
    default: bool | None = None
    """Whether forms go there by default."""
    shared: bool | None = None
    """Whether it is shared with a team."""
    forms: dict[str, Any] | None = None
    """Its forms."""
    members: list[Any] | None = None
    """Members."""
