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
    block_id: str
    """Id of the block in the message."""


class AttachmentFieldParam(TypedDict, total=False):
    """A short text of an attachment."""

    title: str
    """Heading."""
    value: str
    """Text."""
    short: bool
    """Whether two of them fit in a row."""


class AttachmentParam(TypedDict, total=False):
    """Secondary content of a message, in the older format."""

    id: int
    """Number of the attachment in the message."""
    fallback: str
    """Plain text for clients that show no attachments."""
    color: str
    """Colour of the bar at its side, six hexadecimal digits."""
    pretext: str
    """Text above it."""
    author_name: str
    """Name above the title."""
    author_link: str
    """Where the name leads, a URL."""
    author_icon: str
    """Picture beside the name, a URL."""
    title: str
    """Title."""
    title_link: str
    """Where the title leads, a URL."""
    text: str
    """Text in Slack's markup."""
    fields: Sequence[AttachmentFieldParam]
    """Short texts in columns."""
    image_url: str
    """Picture, a URL."""
    image_width: int
    """Width of the picture in pixels."""
    image_height: int
    """Height of the picture in pixels."""
    image_bytes: int
    """Size of the picture in bytes."""
    thumb_url: str
    """Small picture, a URL."""
    footer: str
    """Text below it."""
    footer_icon: str
    """Picture beside the footer, a URL."""
    ts: str | int
    """Time shown below it, Unix time in seconds."""
    from_url: str
    """Link that it is a preview of."""
    service_name: str
    """Name of the site it is a preview of."""
    blocks: Sequence[BlockParam | Mapping[str, Any]]
    """Layout blocks inside it."""
