# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records of `channels`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import SentMessage


class ChannelText(Record):
    """A text of a conversation, and who set it."""

    value: str
    """The text; empty where none was set."""
    creator: str
    """Id of the user who set it; empty for no one."""
    last_set: int
    """When it was set, Unix time in seconds; 0 for never."""


class ChannelDisplayCounts(Record):
    """Numbers of members as they are shown."""

    display_counts: int | None = None
    """Number of members."""
    guest_counts: int | None = None
    """Number of guests."""


class ChannelShareTeam(Record):
    """The workspace."""

    id: str
    """Id of the workspace."""
    name: str | None = None
    """Name of the workspace."""
    domain: str | None = None
    """What stands before .slack.com in its address."""


class ChannelShare(Record):
    """Another workspace that a conversation is shared with."""

    id: str | None = None
    """Id of the workspace."""
    name: str | None = None
    """Name of the workspace."""
    user: str | None = None
    """Id of the user who shared it."""
    accepted_user: str | None = None
    """Id of the user who accepted."""
    is_active: bool | None = None
    """Whether it is shared now."""
    date_create: int | None = None
    """When sharing began, Unix time in seconds."""
    team: ChannelShareTeam | None = None
    """The workspace."""


class Channel(Record):
    """A conversation: a public or private channel, a direct message or one of a group."""

    id: str
    """Id of the conversation: `C...`, `G...` or `D...`."""
    name: str | None = None
    """Name without `#`; direct messages have none."""
    name_normalized: str | None = None
    """Name in lower case and without accents."""
    created: int | None = None
    """When it was created, Unix time in seconds."""
    updated: int | None = None
    """When it was last updated, Unix time in milliseconds."""
    creator: str | None = None
    """Id of the user who created it."""
    user: str | None = None
    """Id of the other user in a direct message."""
    is_channel: bool | None = None
    """Whether it is a channel."""
    is_group: bool | None = None
    """Whether it is a private channel of the old kind."""
    is_im: bool | None = None
    """Whether it is a direct message between two users."""
    is_mpim: bool | None = None
    """Whether it is a direct message among several users."""
    is_private: bool | None = None
    """Whether only members see it."""
    is_archived: bool | None = None
    """Whether it is archived."""
    is_general: bool | None = None
    """Whether it is the channel that every member is in."""
    is_member: bool | None = None
    """Whether the caller is in it."""
    is_open: bool | None = None
    """Whether the caller has the direct message open."""
    is_shared: bool | None = None
    """Whether other workspaces share it."""
    is_ext_shared: bool | None = None
    """Whether another organization shares it."""
    is_org_shared: bool | None = None
    """Whether the organization's workspaces share it."""
    is_pending_ext_shared: bool | None = None
    """Whether another organization was invited to share it."""
    is_global_shared: bool | None = None
    """Whether all of the organization's workspaces share it."""
    is_org_default: bool | None = None
    """Whether new members of the organization are put in it."""
    is_org_mandatory: bool | None = None
    """Whether members of the organization cannot leave it."""
    is_frozen: bool | None = None
    """Whether it can only be read since sharing has ended."""
    is_read_only: bool | None = None
    """Whether the caller can only read it."""
    is_thread_only: bool | None = None
    """Whether the caller can only reply in threads."""
    is_non_threadable: bool | None = None
    """Whether it has no threads."""
    is_starred: bool | None = None
    """Whether the caller has starred it."""
    is_user_deleted: bool | None = None
    """Whether the other user of a direct message was deactivated."""
    topic: ChannelText | None = None
    """What is being talked about, shown above the messages."""
    purpose: ChannelText | None = None
    """Purpose of the channel."""
    previous_names: list[str] | None = None
    """Names it had before."""
    num_members: int | None = None
    """Number of members; only lists have it."""
    members: list[str] | None = None
    """Ids of members; only some answers have it."""
    last_read: str | None = None
    """Timestamp of the last message the caller has read."""
    unread_count: int | None = None
    """Number of messages the caller has not read."""
    unread_count_display: int | None = None
    """Number of those that count for the caller, without joins and the like."""
    has_pins: bool | None = None
    """Whether messages are pinned in it."""
    pin_count: int | None = None
    """Number of pinned messages."""
    priority: float | None = None
    """How often the caller uses it, from 0 to 1."""
    unlinked: int | None = None
    """0, unless sharing with another workspace has ended."""
    context_team_id: str | None = None
    """Id of the workspace it is seen from."""
    enterprise_id: str | None = None
    """Id of the organization it is in."""
    conversation_host_id: str | None = None
    """Id of the workspace or organization that hosts it."""
    parent_conversation: str | None = None
    """Id of the conversation it was split from."""
    internal_team_ids: list[str] | None = None
    """Ids of the organization's workspaces that share it."""
    shared_team_ids: list[str] | None = None
    """Ids of the workspaces that share it."""
    connected_team_ids: list[str] | None = None
    """Ids of the other organizations that share it."""
    pending_shared: list[str] | None = None
    """Ids of the workspaces that were invited to share it."""
    pending_connected_team_ids: list[str] | None = None
    """Ids of the other organizations that have yet to accept."""
    accepted_user: str | None = None
    """Id of the user who accepted the invitation to share it."""
    is_moved: int | None = None
    """1 where it was moved to another workspace, else 0."""
    use_case: str | None = None
    """What it was created for, where Slack knows."""
    version: int | None = None
    """Number of its version, which grows with changes."""
    latest: SentMessage | None = None
    """Its latest message, where the caller has it open."""
    display_counts: ChannelDisplayCounts | None = None
    """Numbers of members as they are shown."""
    shares: list[ChannelShare] | None = None
    """Who else it is shared with."""
    timezone_count: int | None = None
    """Number of time zones that members are in."""
