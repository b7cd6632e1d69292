# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Records of `workspaces`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Workspace(Record):
    """A part of the company's Gong, with calls of its own."""

    id: str
    """Id of the workspace, up to 20 digits."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Purpose."""
