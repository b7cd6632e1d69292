# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .users import User


class Parent(Record):
    """Where a record is."""

    type: (
        Literal["page_id", "database_id", "data_source_id", "block_id", "workspace", "agent_id"] | str | None
    ) = None
    """Which of them it holds."""
    page_id: str | None = None
    """Id of the page it is in."""
    database_id: str | None = None
    """Id of the database it is in, beside data_source_id too."""
    data_source_id: str | None = None
    """Id of the data source it is a row of."""
    block_id: str | None = None
    """Id of the block it is in."""
    workspace: bool | None = None
    """True where it is at the top of the workspace."""
    agent_id: str | None = None
    """Id of the agent it belongs to."""


class Annotations(Record):
    """Formatting of a piece of text."""

    bold: bool | None = None
    """Whether it is bold."""
    italic: bool | None = None
    """Whether it is italic."""
    strikethrough: bool | None = None
    """Whether it is struck through."""
    underline: bool | None = None
    """Whether it is underlined."""
    code: bool | None = None
    """Whether it is set as code."""
    color: (
        Literal[
            "default",
            "gray",
            "brown",
            "orange",
            "yellow",
            "green",
            "blue",
            "purple",
            "pink",
            "red",
            "default_background",
            "gray_background",
            "brown_background",
            "orange_background",
            "yellow_background",
            "green_background",
            "blue_background",
            "purple_background",
            "pink_background",
            "red_background",
        ]
        | str
        | None
    ) = None
    """Color of the text, or of what is behind it."""


class TextLink(Record):
    """A link of a text."""

    url: str
    """Target URL."""


class TextContent(Record):
    """Plain text, maybe with a link."""

    content: str
    """The text itself, up to 2,000 characters."""
    link: TextLink | None = None
    """Target URL; null for no link."""


class DateValue(Record):
    """A day or a time, or a span of them."""

    start: str
    """Day or time it begins, in ISO 8601."""
    end: str | None = None
    """Day or time it ends; null if it is no span."""
    time_zone: str | None = None
    """Time zone of both, such as Europe/Berlin; null where they carry an offset."""


class RecordReference(Record):
    """A record by its id."""

    id: str
    """Id of the record."""


class LinkPreview(Record):
    """A link with a preview."""

    url: str
    """Target URL."""


class LinkMention(Record):
    """A link with what its page says of itself."""

    href: str
    """Target URL."""
    title: str | None = None
    """Title of the page."""
    description: str | None = None
    """What the page is about."""
    link_author: str | None = None
    """Author of the page."""
    link_provider: str | None = None
    """Service that the page is of."""
    thumbnail_url: str | None = None
    """URL of a small picture."""
    icon_url: str | None = None
    """URL of the page's icon."""
    iframe_url: str | None = None
    """URL to show the page in a frame."""
    height: float | None = None
    """Height of the frame, in pixels."""
    padding: float | None = None
    """Padding of the frame, in pixels."""
    padding_top: float | None = None
    """Padding above the frame, in pixels."""


class TemplateMention(Record):
    """A place that is filled when a template is used."""

    type: Literal["template_mention_date", "template_mention_user"] | str | None = None
    """Which of the two it holds."""
    template_mention_date: Literal["today", "now"] | str | None = None
    """Day or time of the use."""
    template_mention_user: Literal["me"] | str | None = None
    """Whoever uses it."""


class CustomEmoji(Record):
    """An emoji of the workspace."""

    id: str
    """Id of the emoji."""
    name: str | None = None
    """Name of the emoji."""
    url: str | None = None
    """URL of its picture."""


class Mention(Record):
    """What a piece of text mentions."""

    type: (
        Literal[
            "user",
            "date",
            "page",
            "database",
            "link_preview",
            "link_mention",
            "template_mention",
            "custom_emoji",
        ]
        | str
        | None
    ) = None
    """Which of them it holds."""
    user: User | None = None
    """User who is mentioned."""
    date: DateValue | None = None
    """Day or time that is mentioned."""
    page: RecordReference | None = None
    """Page that is mentioned."""
    database: RecordReference | None = None
    """Database that is mentioned."""
    link_preview: LinkPreview | None = None
    """Link that is shown with a preview."""
    link_mention: LinkMention | None = None
    """Link that is shown with its title."""
    template_mention: TemplateMention | None = None
    """Place that is filled when a template is used."""
    custom_emoji: CustomEmoji | None = None
    """Emoji of the workspace."""


class Equation(Record):
    """A formula."""

    expression: str
    """The formula in KaTeX."""


class RichText(Record):
    """A piece of text in one style."""

    type: Literal["text", "mention", "equation"] | str | None = None
    """Which of the three it holds."""
    plain_text: str | None = None
    """The piece without any style."""
    href: str | None = None
    """Where it leads or what it mentions, as URL."""
    annotations: Annotations | None = None
    """Formatting."""
    text: TextContent | None = None
    """Text, of type text."""
    mention: Mention | None = None
    """What is mentioned, of type mention."""
    equation: Equation | None = None
    """Formula, of type equation."""


class HostedFile(Record):
    """A file that Notion keeps."""

    url: str
    """URL of the file; valid for an hour."""
    expiry_time: dt.datetime
    """When the URL ends."""


class ExternalFile(Record):
    """An external file."""

    url: str
    """URL of the file."""


class NotionIcon(Record):
    """An icon of Notion's own set."""

    name: str
    """Name of the icon, such as pizza or home."""
    color: (
        Literal["gray", "lightgray", "brown", "yellow", "orange", "green", "blue", "purple", "pink", "red"]
        | str
        | None
    ) = None
    """Color of the icon; gray by default."""


class Icon(Record):
    """A small picture: an emoji, a file, or an icon."""

    type: Literal["emoji", "external", "file", "custom_emoji", "icon"] | str | None = None
    """Which of them it holds."""
    emoji: str | None = None
    """The emoji as a character."""
    external: ExternalFile | None = None
    """External image."""
    file: HostedFile | None = None
    """Picture that Notion keeps."""
    custom_emoji: CustomEmoji | None = None
    """Emoji of the workspace."""
    icon: NotionIcon | None = None
    """Icon of Notion's own set."""


class Cover(Record):
    """A wide picture at the top."""

    type: Literal["external", "file"] | str | None = None
    """Which of them it holds."""
    external: ExternalFile | None = None
    """External image."""
    file: HostedFile | None = None
    """Picture that Notion keeps."""


class UserReference(Record):
    """A user by id."""

    object: Literal["user"] | str
    """Always user."""
    id: str
    """Id of the user."""
