# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Channels, messages, threads, reactions and members of a Slack workspace, over its Web API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import SlackAuthConfig
from .calls import SlackCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
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

__all__ = ["SlackConnector", "SyncSlackConnector"]


class SlackConnector(SlackCalls[AsyncResult], Connector):
    """Channels, messages, threads, reactions and members of a Slack workspace, over its Web API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "slack"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: SlackAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def users(self) -> Users:
        """A member of the workspace: a person, a guest, a bot or an app."""
        from .entities.users import Users

        return Users(self)

    @cached_property
    def channels(self) -> Channels:
        """A conversation: a public or private channel, a direct message or one of a group."""
        from .entities.channels import Channels

        return Channels(self)

    @cached_property
    def channel_messages(self) -> ChannelMessages:
        """A message in a conversation."""
        from .entities.channel_messages import ChannelMessages

        return ChannelMessages(self)

    @cached_property
    def threads(self) -> Threads:
        """A message of a thread: the one it begins with, or a reply."""
        from .entities.threads import Threads

        return Threads(self)

    @cached_property
    def messages(self) -> Messages:
        """A message that was sent, changed or deleted."""
        from .entities.messages import Messages

        return Messages(self)

    @cached_property
    def ephemeral_messages(self) -> EphemeralMessages:
        """A message that one user alone sees, until they reload."""
        from .entities.ephemeral_messages import EphemeralMessages

        return EphemeralMessages(self)

    @cached_property
    def scheduled_messages(self) -> ScheduledMessages:
        """A message that will be sent later."""
        from .entities.scheduled_messages import ScheduledMessages

        return ScheduledMessages(self)

    @cached_property
    def channel_topics(self) -> ChannelTopics:
        """The answer to a new topic for a conversation."""
        from .entities.channel_topics import ChannelTopics

        return ChannelTopics(self)

    @cached_property
    def channel_purposes(self) -> ChannelPurposes:
        """The answer to a new purpose for a conversation."""
        from .entities.channel_purposes import ChannelPurposes

        return ChannelPurposes(self)

    @cached_property
    def channel_invites(self) -> ChannelInvites:
        """Channel invites of Slack."""
        from .entities.channel_invites import ChannelInvites

        return ChannelInvites(self)

    @cached_property
    def channel_archives(self) -> ChannelArchives:
        """The answer to a conversation that was archived."""
        from .entities.channel_archives import ChannelArchives

        return ChannelArchives(self)

    @cached_property
    def channel_kicks(self) -> ChannelKicks:
        """The answer to a user who was removed from a conversation."""
        from .entities.channel_kicks import ChannelKicks

        return ChannelKicks(self)

    @cached_property
    def channel_joins(self) -> ChannelJoins:
        """Channel joins of Slack."""
        from .entities.channel_joins import ChannelJoins

        return ChannelJoins(self)

    @cached_property
    def reactions(self) -> Reactions:
        """The answer to an emoji that was put to a message or taken from it."""
        from .entities.reactions import Reactions

        return Reactions(self)

    @cached_property
    def pins(self) -> Pins:
        """The answer to a message that was pinned."""
        from .entities.pins import Pins

        return Pins(self)

    @cached_property
    def bookmarks(self) -> Bookmarks:
        """A link at the top of a channel."""
        from .entities.bookmarks import Bookmarks

        return Bookmarks(self)


class SyncSlackConnector(SlackCalls[ExecutionResult], SyncConnector):
    """Channels, messages, threads, reactions and members of a Slack workspace, over its Web API.

    Sync version of `SlackConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "slack"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: SlackAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def users(self) -> SyncUsers:
        """A member of the workspace: a person, a guest, a bot or an app."""
        from .entities.users import SyncUsers

        return SyncUsers(self)

    @cached_property
    def channels(self) -> SyncChannels:
        """A conversation: a public or private channel, a direct message or one of a group."""
        from .entities.channels import SyncChannels

        return SyncChannels(self)

    @cached_property
    def channel_messages(self) -> SyncChannelMessages:
        """A message in a conversation."""
        from .entities.channel_messages import SyncChannelMessages

        return SyncChannelMessages(self)

    @cached_property
    def threads(self) -> SyncThreads:
        """A message of a thread: the one it begins with, or a reply."""
        from .entities.threads import SyncThreads

        return SyncThreads(self)

    @cached_property
    def messages(self) -> SyncMessages:
        """A message that was sent, changed or deleted."""
        from .entities.messages import SyncMessages

        return SyncMessages(self)

    @cached_property
    def ephemeral_messages(self) -> SyncEphemeralMessages:
        """A message that one user alone sees, until they reload."""
        from .entities.ephemeral_messages import SyncEphemeralMessages

        return SyncEphemeralMessages(self)

    @cached_property
    def scheduled_messages(self) -> SyncScheduledMessages:
        """A message that will be sent later."""
        from .entities.scheduled_messages import SyncScheduledMessages

        return SyncScheduledMessages(self)

    @cached_property
    def channel_topics(self) -> SyncChannelTopics:
        """The answer to a new topic for a conversation."""
        from .entities.channel_topics import SyncChannelTopics

        return SyncChannelTopics(self)

    @cached_property
    def channel_purposes(self) -> SyncChannelPurposes:
        """The answer to a new purpose for a conversation."""
        from .entities.channel_purposes import SyncChannelPurposes

        return SyncChannelPurposes(self)

    @cached_property
    def channel_invites(self) -> SyncChannelInvites:
        """Channel invites of Slack."""
        from .entities.channel_invites import SyncChannelInvites

        return SyncChannelInvites(self)

    @cached_property
    def channel_archives(self) -> SyncChannelArchives:
        """The answer to a conversation that was archived."""
        from .entities.channel_archives import SyncChannelArchives

        return SyncChannelArchives(self)

    @cached_property
    def channel_kicks(self) -> SyncChannelKicks:
        """The answer to a user who was removed from a conversation."""
        from .entities.channel_kicks import SyncChannelKicks

        return SyncChannelKicks(self)

    @cached_property
    def channel_joins(self) -> SyncChannelJoins:
        """Channel joins of Slack."""
        from .entities.channel_joins import SyncChannelJoins

        return SyncChannelJoins(self)

    @cached_property
    def reactions(self) -> SyncReactions:
        """The answer to an emoji that was put to a message or taken from it."""
        from .entities.reactions import SyncReactions

        return SyncReactions(self)

    @cached_property
    def pins(self) -> SyncPins:
        """The answer to a message that was pinned."""
        from .entities.pins import SyncPins

        return SyncPins(self)

    @cached_property
    def bookmarks(self) -> SyncBookmarks:
        """A link at the top of a channel."""
        from .entities.bookmarks import SyncBookmarks

        return SyncBookmarks(self)
