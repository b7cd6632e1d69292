# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Task tags of Asana."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.definition import Operation, Parameter

from ..params.task_tags import TaskTagParam, TaskTagRemovalParam

__all__ = ["SyncTaskTags", "TaskTags"]


class TaskTags(Entity):
    """Task tags of Asana."""

    async def create(self, task_gid: str, data: TaskTagParam) -> dict[str, Any]:
        """Put a tag on a task.

        Args:
            task_gid: Id of the task.
            data: The tag to add.
        """
        return await self._one(CREATE, {"task_gid": task_gid, "data": data}, dict[str, Any])

    async def delete(self, task_gid: str, data: TaskTagRemovalParam) -> dict[str, Any]:
        """Take a tag off a task.

        Args:
            task_gid: Id of the task.
            data: The tag to take off.
        """
        return await self._one(DELETE, {"task_gid": task_gid, "data": data}, dict[str, Any])


class SyncTaskTags(SyncEntity):
    """Task tags of Asana; blocking twin of `TaskTags`."""

    def create(self, task_gid: str, data: TaskTagParam) -> dict[str, Any]:
        """Put a tag on a task.

        Args:
            task_gid: Id of the task.
            data: The tag to add.
        """
        return self._one(CREATE, {"task_gid": task_gid, "data": data}, dict[str, Any])

    def delete(self, task_gid: str, data: TaskTagRemovalParam) -> dict[str, Any]:
        """Take a tag off a task.

        Args:
            task_gid: Id of the task.
            data: The tag to take off.
        """
        return self._one(DELETE, {"task_gid": task_gid, "data": data}, dict[str, Any])


# fmt: off
CREATE = Operation(
    entity="task_tags", action="create", method="POST", path="/tasks/{task_gid}/addTag",
    parameters=(
        Parameter("task_gid", "path", {"type": "string"}, required=True),
        Parameter(
            "data", "body",
            {"type": "object", "properties": {"tag": {"type": "string"}}, "required": ["tag"]}, required=True,
        ),
    ),
    summary="Put a tag on a task", body="json", records="$.data",
)
DELETE = Operation(
    entity="task_tags", action="delete", method="POST", path="/tasks/{task_gid}/removeTag",
    parameters=(
        Parameter("task_gid", "path", {"type": "string"}, required=True),
        Parameter(
            "data", "body",
            {"type": "object", "properties": {"tag": {"type": "string"}}, "required": ["tag"]}, required=True,
        ),
    ),
    summary="Take a tag off a task", body="json", records="$.data",
)
OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "delete": DELETE}
