# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Types of the arguments of Slack's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .bookmarks import *
    from .channel_archives import *
    from .channel_invites import *
    from .channel_joins import *
    from .channel_kicks import *
    from .channel_purposes import *
    from .channel_topics import *
    from .channels import *
    from .ephemeral_messages import *
    from .messages import *
    from .pins import *
    from .reactions import *
    from .scheduled_messages import *
    from .shared import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".shared",
            ".channels",
            ".messages",
            ".ephemeral_messages",
            ".scheduled_messages",
            ".channel_topics",
            ".channel_purposes",
            ".channel_invites",
            ".channel_archives",
            ".channel_kicks",
            ".channel_joins",
            ".reactions",
            ".pins",
            ".bookmarks",
        ],
    )
