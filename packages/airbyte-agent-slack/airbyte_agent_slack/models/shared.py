# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Block(Record):
    """A layout block; what else it holds depends on its type."""

    type: str
    """Type of the block, such as `section` or `rich_text`."""
    block_id: str | None = None
    """Id of the block in the message."""


class AttachmentField(Record):
    """A short text of an attachment."""

    title: str | None = None
    """Heading."""
    value: str | None = None
    """Text."""
    short: bool | None = None
    """Whether two of them fit in a row."""


class Attachment(Record):
    """Secondary content of a message, in the older format."""

    id: int | None = None
    """Number of the attachment in the message."""
    fallback: str | None = None
    """Plain text for clients that show no attachments."""
    color: str | None = None
    """Color of the bar at its side, six hexadecimal digits."""
    pretext: str | None = None
    """Text above it."""
    author_name: str | None = None
    """Name above the title."""
    author_link: str | None = None
    """Where the name leads, a URL."""
    author_icon: str | None = None
    """Picture beside the name, a URL."""
    title: str | None = None
    """Title."""
    title_link: str | None = None
    """Where the title leads, a URL."""
    text: str | None = None
    """Text in Slack's markup."""
    fields: list[AttachmentField] | None = None
    """Short texts in columns."""
    image_url: str | None = None
    """Picture, a URL."""
    image_width: int | None = None
    """Width of the picture in pixels."""
    image_height: int | None = None
    """Height of the picture in pixels."""
    image_bytes: int | None = None
    """Size of the picture in bytes."""
    thumb_url: str | None = None
    """Small picture, a URL."""
    footer: str | None = None
    """Text below it."""
    footer_icon: str | None = None
    """Picture beside the footer, a URL."""
    ts: str | int | None = None
    """Time shown below it, Unix time in seconds."""
    from_url: str | None = None
    """Link that it is a preview of."""
    service_name: str | None = None
    """Name of the site it is a preview of."""
    blocks: list[Block] | None = None
    """Layout blocks inside it."""


class Reaction(Record):
    """An emoji that users reacted with."""

    name: str
    """Name of the emoji, without colons."""
    count: int
    """Number of users who did."""
    users: list[str]
    """Ids of those users; of many not all."""


class File(Record):
    """A file that was shared."""

    id: str
    """Id of the file, `F...`."""
    name: str | None = None
    """Name of the file."""
    title: str | None = None
    """Title of the file."""
    mimetype: str | None = None
    """Media type."""
    filetype: str | None = None
    """Type by its extension, such as `pdf`."""
    pretty_type: str | None = None
    """Type in words."""
    size: int | None = None
    """Size in bytes."""
    created: int | None = None
    """When it was created, Unix time in seconds."""
    timestamp: int | None = None
    """When it was shared, Unix time in seconds."""
    user: str | None = None
    """Id of the user who shared it."""
    mode: str | None = None
    """How it is kept: `hosted`, `external`, `snippet`, `post` or `tombstone`."""
    is_external: bool | None = None
    """Whether another service keeps it."""
    external_type: str | None = None
    """Service that keeps it."""
    external_url: str | None = None
    """Where that service has it, a URL."""
    is_public: bool | None = None
    """Whether a public channel has it."""
    public_url_shared: bool | None = None
    """Whether it has a public page."""
    editable: bool | None = None
    """Whether it can be edited in Slack."""
    file_access: str | None = None
    """Whether it can be seen: `visible` or why not."""
    url_private: str | None = None
    """Where the bytes are, a URL that needs the token."""
    url_private_download: str | None = None
    """The same as a download."""
    permalink: str | None = None
    """Page of the file, a URL."""
    permalink_public: str | None = None
    """Public page of the file, a URL."""
    preview: str | None = None
    """First lines of a text."""
    original_w: int | None = None
    """Width of a picture in pixels."""
    original_h: int | None = None
    """Height of a picture in pixels."""
    thumb_64: str | None = None
    """Preview of 64 pixels, a URL."""
    thumb_360: str | None = None
    """Preview of 360 pixels, a URL."""
    channels: list[str] | None = None
    """Ids of the public channels that have it."""
    groups: list[str] | None = None
    """Ids of the private channels that have it."""
    ims: list[str] | None = None
    """Ids of the direct messages that have it."""
    comments_count: int | None = None
    """Number of comments."""
    reactions: list[Reaction] | None = None
    """Emoji that users reacted with."""


class MessageEdit(Record):
    """A change of a message."""

    user: str
    """Id of the user who created it."""
    ts: str
    """Timestamp of the change."""


class BotProfileIcons(Record):
    """Pictures of the bot."""

    image_36: str | None = None
    """Picture of 36 pixels."""
    image_48: str | None = None
    """Picture of 48 pixels."""
    image_72: str | None = None
    """Picture of 72 pixels."""


class BotProfile(Record):
    """The bot that wrote a message."""

    id: str
    """Id of the bot, `B...`."""
    app_id: str | None = None
    """Id of its app."""
    name: str
    """Name of the bot."""
    team_id: str | None = None
    """Id of the workspace."""
    deleted: bool | None = None
    """Whether it was removed."""
    updated: int | None = None
    """When it was last updated, Unix time in seconds."""
    icons: BotProfileIcons | None = None
    """Pictures of the bot."""


class MessageIcons(Record):
    """A picture that a bot chose."""

    emoji: str | None = None
    """Emoji, such as `:robot_face:`."""
    image_64: str | None = None
    """Picture of 64 pixels."""


class SentMessage(Record):
    """What a message of the caller holds."""

    type: str | None = None
    """Always `message`."""
    subtype: str | None = None
    """Kind of message, such as `channel_join` or `bot_message`; absent for one that a user wrote."""
    ts: str | None = None
    """Timestamp of the message, such as `1712345678.123456`, which is its id in the channel."""
    user: str | None = None
    """Id of the user who wrote it."""
    text: str
    """Text in Slack's markup."""
    thread_ts: str | None = None
    """Timestamp of the message that the thread begins with."""
    team: str | None = None
    """Id of the workspace of the writer."""
    blocks: list[Block] | None = None
    """Layout blocks that make up the message."""
    attachments: list[Attachment] | None = None
    """Secondary content, such as previews of links."""
    files: list[File] | None = None
    """Files shared in it."""
    edited: MessageEdit | None = None
    """The last change; absent where there was none."""
    bot_id: str | None = None
    """Id of the bot that wrote it."""
    app_id: str | None = None
    """Id of the app that wrote it."""
    bot_profile: BotProfile | None = None
    username: str | None = None
    """Name of the writer, where a bot chose one."""
    icons: MessageIcons | None = None
    """Picture of the writer, where a bot chose one."""


class MessageAuthor(Record):
    """The writer of a message in a shared channel."""

    name: str | None = None
    """Handle."""
    real_name: str | None = None
    """Full name."""
    display_name: str | None = None
    """Name shown."""
    first_name: str | None = None
    """First name."""
    real_name_normalized: str | None = None
    """Full name without accents."""
    display_name_normalized: str | None = None
    """Name shown, without accents."""
    avatar_hash: str | None = None
    """Hash of the picture."""
    image_72: str | None = None
    """Picture of 72 pixels."""
    team: str | None = None
    """Id of the workspace."""
    is_restricted: bool | None = None
    """Whether the writer is a guest."""
    is_ultra_restricted: bool | None = None
    """Whether the writer is a guest of a single channel."""
