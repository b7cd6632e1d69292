# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A comment on a task, or a change to it."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.task_stories import CREATE
from ..models.task_stories import Story
from ..params.task_stories import StoryParam

__all__ = ["SyncTaskStories", "TaskStories"]


class TaskStories(Entity):
    """A comment on a task, or a change to it."""

    async def create(self, task_gid: str, data: StoryParam) -> Story:
        """Comment on a task.

        The comment is the caller's.

        Args:
            task_gid: Id of the task.
            data: A new comment: plain text, HTML or a sticker.
        """
        return await self._one(CREATE, {"task_gid": task_gid, "data": data}, Story)


class SyncTaskStories(SyncEntity):
    """A comment on a task, or a change to it. Sync version of `TaskStories`."""

    def create(self, task_gid: str, data: StoryParam) -> Story:
        """Comment on a task.

        The comment is the caller's.

        Args:
            task_gid: Id of the task.
            data: A new comment: plain text, HTML or a sticker.
        """
        return self._one(CREATE, {"task_gid": task_gid, "data": data}, Story)
