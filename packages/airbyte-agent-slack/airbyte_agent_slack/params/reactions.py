# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments of `reactions`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["ReactionCreateParams", "ReactionDeleteParams"]


class ReactionCreateParams(TypedDict, total=False):
    """Arguments of `reactions.create`, by name."""

    channel: Required[str]
    timestamp: Required[str]
    name: Required[str]


class ReactionDeleteParams(TypedDict, total=False):
    """Arguments of `reactions.delete`, by name."""

    channel: Required[str]
    timestamp: Required[str]
    name: Required[str]
    file: str | None
    file_comment: str | None
