# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments of `channel_invites`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["ChannelInviteCreateParams"]


class ChannelInviteCreateParams(TypedDict, total=False):
    """Arguments of `channel_invites.create`, by name."""

    channel: Required[str]
    users: Required[str]
    force: bool | None
