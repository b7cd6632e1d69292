# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `attachments`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import Thumbnail


class Attachment(Record):
    """A file attached to a comment."""

    id: int
    """Id of the file."""
    url: str | None = None
    """Its URL in the API."""
    file_name: str | None = None
    """Its name."""
    content_url: str | None = None
    """Download URL; may be on another host."""
    mapped_content_url: str | None = None
    """URL on the account's own domain."""
    content_type: str | None = None
    """Media type, such as `image/png`."""
    size: int | None = None
    """Its size in bytes."""
    width: int | str | None = None
    """Width of an image in pixels."""
    height: int | str | None = None
    """Height of an image in pixels."""
    inline: bool | None = None
    """Whether it stands in a comment's text rather than below it."""
    deleted: bool | None = None
    """Whether it was deleted."""
    malware_access_override: bool | None = None
    """Whether it can be downloaded despite being flagged as malware."""
    malware_scan_result: str | None = None
    """`not_scanned`, `malware_found`, `malware_not_found` or `failed_to_scan`."""
    thumbnails: list[Thumbnail] | None = None
    """Smaller versions of an image."""
