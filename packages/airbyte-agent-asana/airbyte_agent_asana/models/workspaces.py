# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Records of `workspaces`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


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
