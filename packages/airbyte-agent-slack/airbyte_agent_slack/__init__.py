# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Channels, messages, threads, reactions and members of a Slack workspace, over its Web API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_slack requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-slack as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import SlackAuthConfig as SlackAuthConfig
from .auth import SlackOauth20AuthenticationAuthConfig as SlackOauth20AuthenticationAuthConfig
from .auth import SlackOAuthAuthConfig as SlackOAuthAuthConfig
from .auth import SlackTokenAuthConfig as SlackTokenAuthConfig
from .auth import SlackTokenAuthenticationAuthConfig as SlackTokenAuthenticationAuthConfig
from .connector import SlackConnector as SlackConnector
from .connector import SyncSlackConnector as SyncSlackConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.bookmarks import Bookmarks as Bookmarks
    from .entities.bookmarks import SyncBookmarks as SyncBookmarks
    from .entities.channel_archives import ChannelArchives as ChannelArchives
    from .entities.channel_archives import SyncChannelArchives as SyncChannelArchives
    from .entities.channel_invites import ChannelInvites as ChannelInvites
    from .entities.channel_invites import SyncChannelInvites as SyncChannelInvites
    from .entities.channel_joins import ChannelJoins as ChannelJoins
    from .entities.channel_joins import SyncChannelJoins as SyncChannelJoins
    from .entities.channel_kicks import ChannelKicks as ChannelKicks
    from .entities.channel_kicks import SyncChannelKicks as SyncChannelKicks
    from .entities.channel_messages import ChannelMessages as ChannelMessages
    from .entities.channel_messages import SyncChannelMessages as SyncChannelMessages
    from .entities.channel_purposes import ChannelPurposes as ChannelPurposes
    from .entities.channel_purposes import SyncChannelPurposes as SyncChannelPurposes
    from .entities.channel_topics import ChannelTopics as ChannelTopics
    from .entities.channel_topics import SyncChannelTopics as SyncChannelTopics
    from .entities.channels import Channels as Channels
    from .entities.channels import SyncChannels as SyncChannels
    from .entities.ephemeral_messages import EphemeralMessages as EphemeralMessages
    from .entities.ephemeral_messages import SyncEphemeralMessages as SyncEphemeralMessages
    from .entities.messages import Messages as Messages
    from .entities.messages import SyncMessages as SyncMessages
    from .entities.pins import Pins as Pins
    from .entities.pins import SyncPins as SyncPins
    from .entities.reactions import Reactions as Reactions
    from .entities.reactions import SyncReactions as SyncReactions
    from .entities.scheduled_messages import ScheduledMessages as ScheduledMessages
    from .entities.scheduled_messages import SyncScheduledMessages as SyncScheduledMessages
    from .entities.threads import SyncThreads as SyncThreads
    from .entities.threads import Threads as Threads
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .models.bookmarks import Bookmark as Bookmark
    from .models.channel_archives import ChannelArchive as ChannelArchive
    from .models.channel_kicks import ChannelKick as ChannelKick
    from .models.channel_messages import Message as Message
    from .models.channel_purposes import ChannelPurpose as ChannelPurpose
    from .models.channel_topics import ChannelTopic as ChannelTopic
    from .models.channels import Channel as Channel
    from .models.ephemeral_messages import EphemeralMessage as EphemeralMessage
    from .models.messages import PostedMessage as PostedMessage
    from .models.pins import Pin as Pin
    from .models.reactions import ReactionChange as ReactionChange
    from .models.scheduled_messages import ScheduledMessage as ScheduledMessage
    from .models.threads import ThreadMessage as ThreadMessage
    from .models.users import User as User
    from .params import *
    from .store.channel_messages import ChannelMessagesStoreColumn as ChannelMessagesStoreColumn
    from .store.channel_messages import ChannelMessagesStoreRecord as ChannelMessagesStoreRecord
    from .store.channels import ChannelsStoreColumn as ChannelsStoreColumn
    from .store.channels import ChannelsStoreRecord as ChannelsStoreRecord
    from .store.threads import ThreadsStoreColumn as ThreadsStoreColumn
    from .store.threads import ThreadsStoreRecord as ThreadsStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "SlackAuthConfig",
                "SlackOAuthAuthConfig",
                "SlackOauth20AuthenticationAuthConfig",
                "SlackTokenAuthConfig",
                "SlackTokenAuthenticationAuthConfig",
            ],
            ".connector": ["SlackConnector", "SyncSlackConnector"],
            ".entities.bookmarks": ["Bookmarks", "SyncBookmarks"],
            ".entities.channel_archives": ["ChannelArchives", "SyncChannelArchives"],
            ".entities.channel_invites": ["ChannelInvites", "SyncChannelInvites"],
            ".entities.channel_joins": ["ChannelJoins", "SyncChannelJoins"],
            ".entities.channel_kicks": ["ChannelKicks", "SyncChannelKicks"],
            ".entities.channel_messages": ["ChannelMessages", "SyncChannelMessages"],
            ".entities.channel_purposes": ["ChannelPurposes", "SyncChannelPurposes"],
            ".entities.channel_topics": ["ChannelTopics", "SyncChannelTopics"],
            ".entities.channels": ["Channels", "SyncChannels"],
            ".entities.ephemeral_messages": ["EphemeralMessages", "SyncEphemeralMessages"],
            ".entities.messages": ["Messages", "SyncMessages"],
            ".entities.pins": ["Pins", "SyncPins"],
            ".entities.reactions": ["Reactions", "SyncReactions"],
            ".entities.scheduled_messages": ["ScheduledMessages", "SyncScheduledMessages"],
            ".entities.threads": ["SyncThreads", "Threads"],
            ".entities.users": ["SyncUsers", "Users"],
            ".models.bookmarks": ["Bookmark"],
            ".models.channel_archives": ["ChannelArchive"],
            ".models.channel_kicks": ["ChannelKick"],
            ".models.channel_messages": ["Message"],
            ".models.channel_purposes": ["ChannelPurpose"],
            ".models.channel_topics": ["ChannelTopic"],
            ".models.channels": ["Channel"],
            ".models.ephemeral_messages": ["EphemeralMessage"],
            ".models.messages": ["PostedMessage"],
            ".models.pins": ["Pin"],
            ".models.reactions": ["ReactionChange"],
            ".models.scheduled_messages": ["ScheduledMessage"],
            ".models.threads": ["ThreadMessage"],
            ".models.users": ["User"],
            ".store.channel_messages": ["ChannelMessagesStoreColumn", "ChannelMessagesStoreRecord"],
            ".store.channels": ["ChannelsStoreColumn", "ChannelsStoreRecord"],
            ".store.threads": ["ThreadsStoreColumn", "ThreadsStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.channels",
            ".params.messages",
            ".params.ephemeral_messages",
            ".params.scheduled_messages",
            ".params.channel_topics",
            ".params.channel_purposes",
            ".params.channel_invites",
            ".params.channel_archives",
            ".params.channel_kicks",
            ".params.channel_joins",
            ".params.reactions",
            ".params.pins",
            ".params.bookmarks",
        ],
    )
