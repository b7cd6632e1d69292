# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `article_attachments`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class ArticleAttachment(Record):
    """A file attached to an article."""

    id: int
    """Id of the file."""
    url: str | None = None
    """Its URL in the API."""
    article_id: int | None = None
    """Id of the article."""
    file_name: str | None = None
    """Its name."""
    display_file_name: str | None = None
    """Display name."""
    relative_path: str | None = None
    """Download path in the help center, without the host."""
    content_url: str | None = None
    """Download URL."""
    content_type: str | None = None
    """Media type, such as `application/pdf`."""
    size: int | None = None
    """Its size in bytes."""
    inline: bool | None = None
    """Whether it is inline in the text."""
    locale: str | None = None
    """Language of the translation it belongs to; null for all."""
    created_at: dt.datetime | None = None
    """When it was added."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
