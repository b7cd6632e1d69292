# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments of `channel_topics`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["ChannelTopicCreateParams"]


class ChannelTopicCreateParams(TypedDict, total=False):
    """Arguments of `channel_topics.create`, by name."""

    channel: Required[str]
    topic: Required[str]
