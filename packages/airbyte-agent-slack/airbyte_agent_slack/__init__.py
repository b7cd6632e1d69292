# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Channels, messages, threads, reactions and members of a Slack workspace, over its Web API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_slack requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-slack as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_slack requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-slack as described in its README."
    )

from .auth import (
    SlackAuthConfig,
    SlackOauth20AuthenticationAuthConfig,
    SlackOAuthAuthConfig,
    SlackTokenAuthConfig,
    SlackTokenAuthenticationAuthConfig,
)
from .connector import SlackConnector, SyncSlackConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.bookmarks import Bookmarks, SyncBookmarks
    from .entities.channel_archives import ChannelArchives, SyncChannelArchives
    from .entities.channel_invites import ChannelInvites, SyncChannelInvites
    from .entities.channel_joins import ChannelJoins, SyncChannelJoins
    from .entities.channel_kicks import ChannelKicks, SyncChannelKicks
    from .entities.channel_messages import ChannelMessages, SyncChannelMessages
    from .entities.channel_purposes import ChannelPurposes, SyncChannelPurposes
    from .entities.channel_topics import ChannelTopics, SyncChannelTopics
    from .entities.channels import Channels, SyncChannels
    from .entities.ephemeral_messages import EphemeralMessages, SyncEphemeralMessages
    from .entities.messages import Messages, SyncMessages
    from .entities.pins import Pins, SyncPins
    from .entities.reactions import Reactions, SyncReactions
    from .entities.scheduled_messages import ScheduledMessages, SyncScheduledMessages
    from .entities.threads import SyncThreads, Threads
    from .entities.users import SyncUsers, Users
    from .models.bookmarks import Bookmark
    from .models.channel_archives import ChannelArchive
    from .models.channel_kicks import ChannelKick
    from .models.channel_messages import Message
    from .models.channel_purposes import ChannelPurpose
    from .models.channel_topics import ChannelTopic
    from .models.channels import Channel
    from .models.ephemeral_messages import EphemeralMessage
    from .models.messages import PostedMessage
    from .models.pins import Pin
    from .models.reactions import ReactionChange
    from .models.scheduled_messages import ScheduledMessage
    from .models.threads import ThreadMessage
    from .models.users import User
    from .store.channel_messages import ChannelMessagesStoreColumn, ChannelMessagesStoreRecord
    from .store.channels import ChannelsStoreColumn, ChannelsStoreRecord
    from .store.threads import ThreadsStoreColumn, ThreadsStoreRecord
    from .store.users import UsersStoreColumn, UsersStoreRecord

__all__ = [
    "AirbyteAuthConfig",
    "Bookmark",
    "Bookmarks",
    "Channel",
    "ChannelArchive",
    "ChannelArchives",
    "ChannelInvites",
    "ChannelJoins",
    "ChannelKick",
    "ChannelKicks",
    "ChannelMessages",
    "ChannelMessagesStoreColumn",
    "ChannelMessagesStoreRecord",
    "ChannelPurpose",
    "ChannelPurposes",
    "ChannelTopic",
    "ChannelTopics",
    "Channels",
    "ChannelsStoreColumn",
    "ChannelsStoreRecord",
    "EphemeralMessage",
    "EphemeralMessages",
    "Message",
    "Messages",
    "Pin",
    "Pins",
    "PostedMessage",
    "ReactionChange",
    "Reactions",
    "ScheduledMessage",
    "ScheduledMessages",
    "SlackAuthConfig",
    "SlackConnector",
    "SlackOAuthAuthConfig",
    "SlackOauth20AuthenticationAuthConfig",
    "SlackTokenAuthConfig",
    "SlackTokenAuthenticationAuthConfig",
    "SyncBookmarks",
    "SyncChannelArchives",
    "SyncChannelInvites",
    "SyncChannelJoins",
    "SyncChannelKicks",
    "SyncChannelMessages",
    "SyncChannelPurposes",
    "SyncChannelTopics",
    "SyncChannels",
    "SyncEphemeralMessages",
    "SyncMessages",
    "SyncPins",
    "SyncReactions",
    "SyncScheduledMessages",
    "SyncSlackConnector",
    "SyncThreads",
    "SyncUsers",
    "ThreadMessage",
    "Threads",
    "ThreadsStoreColumn",
    "ThreadsStoreRecord",
    "User",
    "Users",
    "UsersStoreColumn",
    "UsersStoreRecord",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Bookmark": ".models.bookmarks",
    "Bookmarks": ".entities.bookmarks",
    "Channel": ".models.channels",
    "ChannelArchive": ".models.channel_archives",
    "ChannelArchives": ".entities.channel_archives",
    "ChannelInvites": ".entities.channel_invites",
    "ChannelJoins": ".entities.channel_joins",
    "ChannelKick": ".models.channel_kicks",
    "ChannelKicks": ".entities.channel_kicks",
    "ChannelMessages": ".entities.channel_messages",
    "ChannelMessagesStoreColumn": ".store.channel_messages",
    "ChannelMessagesStoreRecord": ".store.channel_messages",
    "ChannelPurpose": ".models.channel_purposes",
    "ChannelPurposes": ".entities.channel_purposes",
    "ChannelTopic": ".models.channel_topics",
    "ChannelTopics": ".entities.channel_topics",
    "Channels": ".entities.channels",
    "ChannelsStoreColumn": ".store.channels",
    "ChannelsStoreRecord": ".store.channels",
    "EphemeralMessage": ".models.ephemeral_messages",
    "EphemeralMessages": ".entities.ephemeral_messages",
    "Message": ".models.channel_messages",
    "Messages": ".entities.messages",
    "Pin": ".models.pins",
    "Pins": ".entities.pins",
    "PostedMessage": ".models.messages",
    "ReactionChange": ".models.reactions",
    "Reactions": ".entities.reactions",
    "ScheduledMessage": ".models.scheduled_messages",
    "ScheduledMessages": ".entities.scheduled_messages",
    "SyncBookmarks": ".entities.bookmarks",
    "SyncChannelArchives": ".entities.channel_archives",
    "SyncChannelInvites": ".entities.channel_invites",
    "SyncChannelJoins": ".entities.channel_joins",
    "SyncChannelKicks": ".entities.channel_kicks",
    "SyncChannelMessages": ".entities.channel_messages",
    "SyncChannelPurposes": ".entities.channel_purposes",
    "SyncChannelTopics": ".entities.channel_topics",
    "SyncChannels": ".entities.channels",
    "SyncEphemeralMessages": ".entities.ephemeral_messages",
    "SyncMessages": ".entities.messages",
    "SyncPins": ".entities.pins",
    "SyncReactions": ".entities.reactions",
    "SyncScheduledMessages": ".entities.scheduled_messages",
    "SyncThreads": ".entities.threads",
    "SyncUsers": ".entities.users",
    "ThreadMessage": ".models.threads",
    "Threads": ".entities.threads",
    "ThreadsStoreColumn": ".store.threads",
    "ThreadsStoreRecord": ".store.threads",
    "User": ".models.users",
    "Users": ".entities.users",
    "UsersStoreColumn": ".store.users",
    "UsersStoreRecord": ".store.users",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
