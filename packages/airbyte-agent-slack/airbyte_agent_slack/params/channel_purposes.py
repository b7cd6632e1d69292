# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments of `channel_purposes`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["ChannelPurposeCreateParams"]


class ChannelPurposeCreateParams(TypedDict, total=False):
    """Arguments of `channel_purposes.create`, by name."""

    channel: Required[str]
    purpose: Required[str]
