# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records of `bookmarks`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Bookmark(Record):
    """A link at the top of a channel."""

    id: str
    """Id of the bookmark, `Bk...`."""
    channel_id: str
    """Id of the channel."""
    title: str
    """Text shown."""
    type: str
    """Kind of bookmark: `link`."""
    link: str | None = None
    """Where it leads, a URL."""
    emoji: str | None = None
    """Emoji before the title, such as `:books:`."""
    icon_url: str | None = None
    """Picture before the title, a URL."""
    entity_id: str | None = None
    """Id of the message or file it leads to."""
    date_created: int | None = None
    """When it was created, Unix time in seconds."""
    date_updated: int | None = None
    """When it was last updated, Unix time in seconds; 0 for never."""
    rank: str | None = None
    """Text that bookmarks are sorted by."""
    last_updated_by_user_id: str | None = None
    """Id of the user who last changed it."""
    last_updated_by_team_id: str | None = None
    """Id of that user's workspace."""
    shortcut_id: str | None = None
    """Id of the shortcut it runs."""
    app_id: str | None = None
    """Id of the app that made it."""
    app_action_id: str | None = None
    """Id of the app's action it runs."""
