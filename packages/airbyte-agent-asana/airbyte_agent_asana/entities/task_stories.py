# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A comment on a task, or a change to it."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.definition import Operation, Parameter

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
    """A comment on a task, or a change to it; blocking twin of `TaskStories`."""

    def create(self, task_gid: str, data: StoryParam) -> Story:
        """Comment on a task.

        The comment is the caller's.

        Args:
            task_gid: Id of the task.
            data: A new comment: plain text, HTML or a sticker.
        """
        return self._one(CREATE, {"task_gid": task_gid, "data": data}, Story)


# fmt: off
CREATE = Operation(
    entity="task_stories", action="create", method="POST", path="/tasks/{task_gid}/stories",
    parameters=(
        Parameter("task_gid", "path", {"type": "string"}, required=True),
        Parameter("data", "body", {"type": "object", "properties": {
            "text": {"type": "string"}, "html_text": {"type": "string"}, "is_pinned": {"type": "boolean"},
            "sticker_name": {"type": "string", "enum": [
                "green_checkmark", "people_dancing", "dancing_unicorn", "heart", "party_popper",
                "people_waving_flags", "splashing_narwhal", "trophy", "yeti_riding_unicorn",
                "celebrating_people", "determined_climbers", "phoenix_spreading_love",
            ]},
        }}, required=True),
    ),
    summary="Comment on a task", body="json", records="$.data",
)
OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
