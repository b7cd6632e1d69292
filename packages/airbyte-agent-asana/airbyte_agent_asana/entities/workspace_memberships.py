# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A user who was added to a workspace."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.workspace_memberships import CREATE
from ..models.workspace_memberships import WorkspaceMember
from ..params.workspace_memberships import WorkspaceMemberParam

__all__ = ["SyncWorkspaceMemberships", "WorkspaceMemberships"]


class WorkspaceMemberships(Entity):
    """A user who was added to a workspace."""

    async def create(self, workspace_gid: str, data: WorkspaceMemberParam) -> WorkspaceMember:
        """Add a user to a workspace.

        A user who is new to Asana is invited by email.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            data: The user to add.
        """
        return await self._one(CREATE, {"workspace_gid": workspace_gid, "data": data}, WorkspaceMember)


class SyncWorkspaceMemberships(SyncEntity):
    """A user who was added to a workspace. Sync version of `WorkspaceMemberships`."""

    def create(self, workspace_gid: str, data: WorkspaceMemberParam) -> WorkspaceMember:
        """Add a user to a workspace.

        A user who is new to Asana is invited by email.

        Args:
            workspace_gid: Id of the workspace or organization. Also accepted as `workspace`.
            data: The user to add.
        """
        return self._one(CREATE, {"workspace_gid": workspace_gid, "data": data}, WorkspaceMember)
