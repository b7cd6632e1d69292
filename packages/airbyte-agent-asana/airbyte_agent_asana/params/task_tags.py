# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `task_tags`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["TaskTagParam", "TaskTagRemovalParam"]


class TaskTagParam(TypedDict, total=False):
    """The tag to add."""

    tag: Required[str]
    """Id of the tag."""


class TaskTagRemovalParam(TypedDict, total=False):
    """The tag to take off."""

    tag: Required[str]
    """Id of the tag."""
