# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments of `channel_joins`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["ChannelJoinCreateParams"]


class ChannelJoinCreateParams(TypedDict, total=False):
    """Arguments of `channel_joins.create`, by name."""

    channel: Required[str]
