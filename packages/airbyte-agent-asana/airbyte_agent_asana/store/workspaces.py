# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records in the context store of `workspaces`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

WorkspacesStoreColumn: TypeAlias = Literal["gid", "name", "is_organization", "email_domains", "resource_type"]


class WorkspacesStoreRecord(Record):
    """A record of workspaces in the context store."""

    gid: str | None = None
    """Id of the workspace."""
    name: str | None = None
    """Name of the workspace."""
    is_organization: bool | None = None
    """Whether it is an organization, with teams."""
    email_domains: list[Any] | None = None
    """Email domains of the organization."""
    resource_type: str | None = None
    """Always workspace."""
