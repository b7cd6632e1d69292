# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments of `channel_archives`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["ChannelArchiveCreateParams"]


class ChannelArchiveCreateParams(TypedDict, total=False):
    """Arguments of `channel_archives.create`, by name."""

    channel: Required[str]
