# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records of `internal_articles`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class InternalArticle(Record):
    """A help article that only admins and the AI see."""

    type: str | None = None
    """Always `internal_article`."""
    id: str
    """Id of the article."""
    title: str | None = None
    """Title of the article."""
    body: str | None = None
    """Text of the article as HTML."""
    body_markdown: str | None = None
    """Text of the article as Markdown."""
    owner_id: int | None = None
    """Id of the admin who is responsible for it."""
    author_id: int | None = None
    """Id of the admin who wrote it."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When it was last updated, Unix time in seconds."""
    locale: str | None = None
    """Language of the article, such as `en`."""
    audience_ids: list[int] | None = None
    """Ids of the audiences it is for; none for everyone."""
    ai_chatbot_availability: bool | None = None
    """Whether the AI agent draws on it for contacts."""
    ai_copilot_availability: bool | None = None
    """Whether Copilot draws on it for admins."""
    ai_sales_agent_availability: bool | None = None
    """Whether the sales agent draws on it."""


class DeletedInternalArticle(Record):
    """A deleted article."""

    id: str
    """Id of the article."""
    object: str | None = None
    """Always `internal_article`."""
    deleted: bool | None = None
    """Always true."""
