# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `task_tags`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["TaskTagCreateParams", "TaskTagDeleteParams", "TaskTagParam", "TaskTagRemovalParam"]


class TaskTagParam(TypedDict, total=False):
    """The tag to add."""

    tag: Required[str]
    """Id of the tag."""


class TaskTagCreateParams(TypedDict, total=False):
    """Arguments of `task_tags.create`, by name."""

    task_gid: Required[str]
    data: Required[TaskTagParam]


class TaskTagRemovalParam(TypedDict, total=False):
    """The tag to remove."""

    tag: Required[str]
    """Id of the tag."""


class TaskTagDeleteParams(TypedDict, total=False):
    """Arguments of `task_tags.delete`, by name."""

    task_gid: Required[str]
    data: Required[TaskTagRemovalParam]
