# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `article_attachments`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

__all__ = ["ArticleAttachment"]


class ArticleAttachment(Record):
    """A file of an article."""

    id: int
    """Id of the file."""
    url: str | None = None
    """Its address in the API."""
    article_id: int | None = None
    """Id of the article."""
    file_name: str | None = None
    """Its name."""
    display_file_name: str | None = None
    """Name that readers see."""
    relative_path: str | None = None
    """Address of its bytes in the help center, without the host."""
    content_url: str | None = None
    """Address its bytes are fetched from."""
    content_type: str | None = None
    """Media type, such as `application/pdf`."""
    size: int | None = None
    """Its size in bytes."""
    inline: bool | None = None
    """Whether it stands in the text rather than below it."""
    locale: str | None = None
    """Language of the translation it belongs to; null for all."""
    created_at: dt.datetime | None = None
    """When it was added."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
