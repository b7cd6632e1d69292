# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments of `channels`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["ChannelCreateParams", "ChannelUpdateParams"]


class ChannelCreateParams(TypedDict, total=False):
    """Arguments of `channels.create`, by name."""

    name: Required[str]
    is_private: bool | None


class ChannelUpdateParams(TypedDict, total=False):
    """Arguments of `channels.update`, by name."""

    channel: Required[str]
    name: Required[str]
