# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments of `bookmarks`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["BookmarkCreateParams"]


class BookmarkCreateParams(TypedDict, total=False):
    """Arguments of `bookmarks.create`, by name."""

    channel_id: Required[str]
    title: Required[str]
    type: Required[str]
    link: str | None
    emoji: str | None
    entity_id: str | None
    parent_id: str | None
