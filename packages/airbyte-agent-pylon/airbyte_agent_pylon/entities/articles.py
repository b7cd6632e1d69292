# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""An article of a knowledge base."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.articles import CREATE, UPDATE
from ..models.articles import Article
from ..params.articles import TranslationParam

__all__ = ["Articles", "SyncArticles"]


class Articles(Entity):
    """An article of a knowledge base."""

    async def create(
        self,
        kb_id: str,
        title: str,
        body_html: str,
        author_user_id: str,
        *,
        slug: str | Omit | None = omit,
        is_published: bool | Omit | None = omit,
        collection_id: str | Omit | None = omit,
        is_unlisted: bool | Omit | None = omit,
        translations: Sequence[TranslationParam] | Omit | None = omit,
    ) -> Article:
        """Create an article.

        Args:
            kb_id: Id of the knowledge base.
            title: Title.
            body_html: Text in HTML.
            author_user_id: Id of the user who is named as the author.
            slug: Slug; made from the title by default.
            is_published: Whether it is published; false by default.
            collection_id: Id of the collection.
            is_unlisted: Whether only those with the link see it; false by default.
            translations: Texts in other languages.
        """
        return await self._one(
            CREATE,
            {
                "kb_id": kb_id,
                "title": title,
                "body_html": body_html,
                "author_user_id": author_user_id,
                "slug": slug,
                "is_published": is_published,
                "collection_id": collection_id,
                "is_unlisted": is_unlisted,
                "translations": translations,
            },
            Article,
        )

    async def update(
        self,
        kb_id: str,
        article_id: str,
        *,
        title: str | Omit | None = omit,
        body_html: str | Omit | None = omit,
        language: str | Omit | None = omit,
        publish_updated_body_html: bool | Omit | None = omit,
    ) -> Article:
        """Update an article.

        Args:
            kb_id: Id of the knowledge base.
            article_id: Id of the article.
            title: Title.
            body_html: Text in HTML.
            language: Code of the language; that of the article by default.
            publish_updated_body_html: Whether the new text is published; false by default.
        """
        return await self._one(
            UPDATE,
            {
                "kb_id": kb_id,
                "article_id": article_id,
                "title": title,
                "body_html": body_html,
                "language": language,
                "publish_updated_body_html": publish_updated_body_html,
            },
            Article,
        )


class SyncArticles(SyncEntity):
    """An article of a knowledge base. Sync version of `Articles`."""

    def create(
        self,
        kb_id: str,
        title: str,
        body_html: str,
        author_user_id: str,
        *,
        slug: str | Omit | None = omit,
        is_published: bool | Omit | None = omit,
        collection_id: str | Omit | None = omit,
        is_unlisted: bool | Omit | None = omit,
        translations: Sequence[TranslationParam] | Omit | None = omit,
    ) -> Article:
        """Create an article.

        Args:
            kb_id: Id of the knowledge base.
            title: Title.
            body_html: Text in HTML.
            author_user_id: Id of the user who is named as the author.
            slug: Slug; made from the title by default.
            is_published: Whether it is published; false by default.
            collection_id: Id of the collection.
            is_unlisted: Whether only those with the link see it; false by default.
            translations: Texts in other languages.
        """
        return self._one(
            CREATE,
            {
                "kb_id": kb_id,
                "title": title,
                "body_html": body_html,
                "author_user_id": author_user_id,
                "slug": slug,
                "is_published": is_published,
                "collection_id": collection_id,
                "is_unlisted": is_unlisted,
                "translations": translations,
            },
            Article,
        )

    def update(
        self,
        kb_id: str,
        article_id: str,
        *,
        title: str | Omit | None = omit,
        body_html: str | Omit | None = omit,
        language: str | Omit | None = omit,
        publish_updated_body_html: bool | Omit | None = omit,
    ) -> Article:
        """Update an article.

        Args:
            kb_id: Id of the knowledge base.
            article_id: Id of the article.
            title: Title.
            body_html: Text in HTML.
            language: Code of the language; that of the article by default.
            publish_updated_body_html: Whether the new text is published; false by default.
        """
        return self._one(
            UPDATE,
            {
                "kb_id": kb_id,
                "article_id": article_id,
                "title": title,
                "body_html": body_html,
                "language": language,
                "publish_updated_body_html": publish_updated_body_html,
            },
            Article,
        )
