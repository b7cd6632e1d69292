# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `articles`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Article(Record):
    """An article of a knowledge base."""

    id: str | None = None
    """Id."""
    title: str | None = None
    """Title."""
    slug: str | None = None
    """Slug."""
    current_published_content_html: str | None = None
    """Text that is published, in HTML."""
    identifier: str | None = None
    """Short identifier."""
    is_published: bool | None = None
    """Whether it is published."""
    last_published_at: str | None = None
    """When it was last published."""
    url: str | None = None
    """URL."""
