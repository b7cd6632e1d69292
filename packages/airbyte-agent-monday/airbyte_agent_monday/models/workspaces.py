# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Records of `workspaces`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import TeamSummary, UserSummary


class WorkspaceIcon(Record):
    """Icon of a workspace."""

    color: str | None
    """Background as a hex code."""
    image: str | None
    """URL of the image, which changes; null if the icon is the name's first letter."""


class WorkspaceSettings(Record):
    """Settings of a workspace."""

    icon: WorkspaceIcon | None
    """Icon."""


class WorkspaceProduct(Record):
    """Product of monday.com that a workspace is used in."""

    id: str | None
    """Id of the product in this account."""
    kind: str | None
    """Product, as in `core`, `crm` or `software`."""
    tier: str | None
    """Plan of the product."""
    default_workspace_id: str | None
    """Id of the product's main workspace."""


class Workspace(Record):
    """A workspace: a set of boards and folders."""

    id: str | None
    """Id of the workspace; null for the main workspace."""
    name: str
    """Name of the workspace."""
    description: str | None
    """Description."""
    kind: Literal["closed", "open", "template"] | str | None
    """Whether all members have access (`open`) or invited ones (`closed`)."""
    state: Literal["active", "archived", "deleted"] | str | None
    """State of the workspace."""
    is_default_workspace: bool | None
    """Whether it is the main workspace of the account or the product."""
    created_at: str | None
    """When it was created."""
    settings: WorkspaceSettings | None
    """Settings."""
    account_product: WorkspaceProduct | None
    """Product that it belongs to."""
    owners_subscribers: list[UserSummary] | None
    """Users who own it."""
    team_owners_subscribers: list[TeamSummary] | None
    """Teams that own it."""
