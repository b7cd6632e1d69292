# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Task tags of Asana."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.task_tags import CREATE, DELETE
from ..params.task_tags import TaskTagParam, TaskTagRemovalParam

__all__ = ["SyncTaskTags", "TaskTags"]


class TaskTags(Entity):
    """Task tags of Asana."""

    async def create(self, task_gid: str, data: TaskTagParam) -> dict[str, Any]:
        """Add a tag to a task.

        Args:
            task_gid: Id of the task.
            data: The tag to add.
        """
        return await self._one(CREATE, {"task_gid": task_gid, "data": data}, dict[str, Any])

    async def delete(self, task_gid: str, data: TaskTagRemovalParam) -> dict[str, Any]:
        """Remove a tag from a task.

        Args:
            task_gid: Id of the task.
            data: The tag to remove.
        """
        return await self._one(DELETE, {"task_gid": task_gid, "data": data}, dict[str, Any])


class SyncTaskTags(SyncEntity):
    """Task tags of Asana. Sync version of `TaskTags`."""

    def create(self, task_gid: str, data: TaskTagParam) -> dict[str, Any]:
        """Add a tag to a task.

        Args:
            task_gid: Id of the task.
            data: The tag to add.
        """
        return self._one(CREATE, {"task_gid": task_gid, "data": data}, dict[str, Any])

    def delete(self, task_gid: str, data: TaskTagRemovalParam) -> dict[str, Any]:
        """Remove a tag from a task.

        Args:
            task_gid: Id of the task.
            data: The tag to remove.
        """
        return self._one(DELETE, {"task_gid": task_gid, "data": data}, dict[str, Any])
