# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `articles`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ArticlesStoreColumn: TypeAlias = Literal[
    "id",
    "title",
    "body",
    "html_url",
    "locale",
    "author_id",
    "section_id",
    "label_names",
    "draft",
    "vote_sum",
    "created_at",
    "updated_at",
]


class ArticlesStoreRecord(Record):
    """A record of articles in the context store."""

    id: int | None = None
    """Id of the article."""
    title: str | None = None
    """Title."""
    body: str | None = None
    """Text as HTML."""
    html_url: str | None = None
    """Its URL in the help center."""
    locale: str | None = None
    """Language."""
    author_id: int | None = None
    """Id of the user who wrote it."""
    section_id: int | None = None
    """Id of its section."""
    label_names: list[Any] | None = None
    """Labels that search looks at."""
    draft: bool | None = None
    """Whether it is not published."""
    vote_sum: int | None = None
    """Upvotes minus downvotes."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
