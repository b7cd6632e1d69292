# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records of `views`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record


class ViewParent(Record):
    """What a view shows."""

    id: str | None = None
    """Id of the Workspace, Space, Folder or List."""
    type: int | None = None
    """Its kind: 7 for a Workspace, 4 a Space, 5 a Folder, 6 a List."""


class View(Record):
    """A view of tasks."""

    id: str
    """Id of the view."""
    name: str | None = None
    """Name."""
    type: str | None = None
    """Type, such as list, board or calendar."""
    parent: ViewParent | None = None
    """What it shows."""
    grouping: dict[str, Any] | None = None
    """How tasks are grouped."""
    divide: dict[str, Any] | None = None
    """How groups are divided."""
    sorting: dict[str, Any] | None = None
    """How tasks are sorted."""
    filters: dict[str, Any] | None = None
    """Which tasks it shows."""
    columns: dict[str, Any] | None = None
    """Its columns."""
    team_sidebar: dict[str, Any] | None = None
    """What its sidebar shows."""
    settings: dict[str, Any] | None = None
    """Its settings."""
