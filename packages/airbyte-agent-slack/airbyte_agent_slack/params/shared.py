# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Arguments that several entities share."""

from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["AttachmentFieldParam", "AttachmentParam", "BlockParam"]


class BlockParam(TypedDict, total=False):
    """A layout block; what else it holds depends on its type."""

    type: Required[str]
    """Type of the block, such as `section` or `rich_text`."""
    block_id: str | None
    """Id of the block in the message."""


class AttachmentFieldParam(TypedDict, total=False):
    """A short text of an attachment."""

    title: str | None
    """Heading."""
    value: str | None
    """Text."""
    short: bool | None
    """Whether two of them fit in a row."""


class AttachmentParam(TypedDict, total=False):
    """Secondary content of a message, in the older format."""

    id: int | None
    """Number of the attachment in the message."""
    fallback: str | None
    """Plain text for clients that show no attachments."""
    color: str | None
    """Color of the bar at its side, six hexadecimal digits."""
    pretext: str | None
    """Text above it."""
    author_name: str | None
    """Name above the title."""
    author_link: str | None
    """Where the name leads, a URL."""
    author_icon: str | None
    """Picture beside the name, a URL."""
    title: str | None
    """Title."""
    title_link: str | None
    """Where the title leads, a URL."""
    text: str | None
    """Text in Slack's markup."""
    fields: Sequence[AttachmentFieldParam] | None
    """Short texts in columns."""
    image_url: str | None
    """Picture, a URL."""
    image_width: int | None
    """Width of the picture in pixels."""
    image_height: int | None
    """Height of the picture in pixels."""
    image_bytes: int | None
    """Size of the picture in bytes."""
    thumb_url: str | None
    """Small picture, a URL."""
    footer: str | None
    """Text below it."""
    footer_icon: str | None
    """Picture beside the footer, a URL."""
    ts: str | int | None
    """Time shown below it, Unix time in seconds."""
    from_url: str | None
    """Link that it is a preview of."""
    service_name: str | None
    """Name of the site it is a preview of."""
    blocks: Sequence[BlockParam | Mapping[str, Any]] | None
    """Layout blocks inside it."""
