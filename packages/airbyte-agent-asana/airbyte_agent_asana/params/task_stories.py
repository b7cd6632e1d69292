# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Arguments of `task_stories`."""

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = ["StoryParam", "StoryParamStickerName", "TaskStoryCreateParams"]

StoryParamStickerName: TypeAlias = Literal[
    "green_checkmark",
    "people_dancing",
    "dancing_unicorn",
    "heart",
    "party_popper",
    "people_waving_flags",
    "splashing_narwhal",
    "trophy",
    "yeti_riding_unicorn",
    "celebrating_people",
    "determined_climbers",
    "phoenix_spreading_love",
]


class StoryParam(TypedDict, total=False):
    """A new comment: plain text, HTML or a sticker."""

    text: str | None
    """Plain text of the comment; instead of `html_text`."""
    html_text: str | None
    """Comment as HTML within `<body>`, where users can be mentioned; instead of `text`."""
    is_pinned: bool | None
    """Whether it is kept at the top."""
    sticker_name: StoryParamStickerName | str | None
    """Sticker instead of text."""


class TaskStoryCreateParams(TypedDict, total=False):
    """Arguments of `task_stories.create`, by name."""

    task_gid: Required[str]
    data: Required[StoryParam]
