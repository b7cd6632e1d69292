# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records of `workspaces`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record

__all__ = ["Workspace", "WorkspaceCompact", "WorkspacesRow"]


class WorkspaceCompact(Record):
    """A workspace as lists and references show it."""

    gid: str
    """Id of the workspace."""
    resource_type: str | None = None
    """Always `workspace`."""
    name: str | None = None
    """Name of the workspace."""


class Workspace(Record):
    """An organization, or a group of people; all else in Asana is in one."""

    gid: str
    """Id of the workspace."""
    resource_type: str | None = None
    """Always `workspace`."""
    name: str | None = None
    """Name of the workspace."""
    email_domains: list[str] | None = None
    """Email domains of the organization; an address there makes a member."""
    is_organization: bool | None = None
    """Whether it is an organization, with teams."""


class WorkspacesRow(Record):
    """A row of workspaces in the context store."""

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
