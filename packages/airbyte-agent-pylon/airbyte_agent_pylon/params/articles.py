# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Arguments of `articles`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["ArticleCreateParams", "ArticleUpdateParams", "TranslationParam"]


class TranslationParam(TypedDict, total=False):
    """The text of an article in another language."""

    language: Required[str]
    """Code of the language."""
    title: Required[str]
    """Title."""
    body_html: Required[str]
    """Text in HTML."""


class ArticleCreateParams(TypedDict, total=False):
    """Arguments of `articles.create`, by name."""

    kb_id: Required[str]
    title: Required[str]
    body_html: Required[str]
    author_user_id: Required[str]
    slug: str | None
    is_published: bool | None
    collection_id: str | None
    is_unlisted: bool | None
    translations: Sequence[TranslationParam] | None


class ArticleUpdateParams(TypedDict, total=False):
    """Arguments of `articles.update`, by name."""

    kb_id: Required[str]
    article_id: Required[str]
    title: str | None
    body_html: str | None
    language: str | None
    publish_updated_body_html: bool | None
