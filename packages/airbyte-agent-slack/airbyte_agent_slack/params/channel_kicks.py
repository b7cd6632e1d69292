# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments of `channel_kicks`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["ChannelKickCreateParams"]


class ChannelKickCreateParams(TypedDict, total=False):
    """Arguments of `channel_kicks.create`, by name."""

    channel: Required[str]
    user: Required[str]
