# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Records of `docs`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class DocParent(Record):
    """Where a Doc is."""

    id: str
    """Id of the Workspace, Space, Folder or List."""
    type: int
    """Its kind: 4 for a Space, 5 a Folder, 6 a List, 7 everything, 12 a Workspace."""


class Doc(Record):
    """A Doc."""

    id: str
    """Id of the Doc."""
    name: str
    """Name."""
    type: int
    """Kind of Doc, 1 or 2."""
    parent: DocParent
    """Where it is."""
    public: bool
    """Whether everybody with the link can see it."""
    workspace_id: int
    """Id of the Workspace."""
    creator: int
    """Id of the user who created it."""
    date_created: int
    """When it was created, Unix time in milliseconds."""
    date_updated: int | None = None
    """When it was last changed, Unix time in milliseconds."""
    deleted: bool
    """Whether it is deleted."""
    date_deleted: int | None = None
    """When it was deleted, Unix time in milliseconds."""
    deleted_by: int | None = None
    """Id of the user who deleted it."""
    archived: bool
    """Whether it is archived."""
    archived_by: int | None = None
    """Id of the user who archived it."""
    date_archived: int | None = None
    """When it was archived, Unix time in milliseconds."""
