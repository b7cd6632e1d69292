# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""A help article that only admins and the AI see."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.internal_articles import CREATE, DELETE, UPDATE
from ..models.internal_articles import DeletedInternalArticle, InternalArticle
from ..params.shared import ApiVersionParam

__all__ = ["InternalArticles", "SyncInternalArticles"]


class InternalArticles(Entity):
    """A help article that only admins and the AI see."""

    async def create(
        self,
        title: str,
        owner_id: int,
        author_id: int,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        body: str | Omit | None = omit,
        body_markdown: str | Omit | None = omit,
        audience_ids: Sequence[int] | Omit | None = omit,
        ai_chatbot_availability: bool | Omit | None = omit,
        ai_copilot_availability: bool | Omit | None = omit,
        ai_sales_agent_availability: bool | Omit | None = omit,
    ) -> InternalArticle:
        """Write an internal article.

        Args:
            title: Title of the article.
            owner_id: Id of the admin who is responsible for it.
            author_id: Id of the admin who wrote it.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            body: Text of the article as HTML; instead of `body_markdown`.
            body_markdown: Text of the article as Markdown; instead of `body`.
            audience_ids: Ids of the audiences it is for; everyone by default.
            ai_chatbot_availability: Whether the AI agent draws on it for contacts; not by default.
            ai_copilot_availability: Whether Copilot draws on it for admins; not by default.
            ai_sales_agent_availability: Whether the sales agent draws on it; not by default.
        """
        return await self._one(
            CREATE,
            {
                "title": title,
                "owner_id": owner_id,
                "author_id": author_id,
                "Intercom-Version": intercom_version,
                "body": body,
                "body_markdown": body_markdown,
                "audience_ids": audience_ids,
                "ai_chatbot_availability": ai_chatbot_availability,
                "ai_copilot_availability": ai_copilot_availability,
                "ai_sales_agent_availability": ai_sales_agent_availability,
            },
            InternalArticle,
        )

    async def update(
        self,
        id: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        title: str | Omit | None = omit,
        owner_id: int | Omit | None = omit,
        author_id: int | Omit | None = omit,
        body: str | Omit | None = omit,
        body_markdown: str | Omit | None = omit,
        audience_ids: Sequence[int] | Omit | None = omit,
        ai_chatbot_availability: bool | Omit | None = omit,
        ai_copilot_availability: bool | Omit | None = omit,
        ai_sales_agent_availability: bool | Omit | None = omit,
    ) -> InternalArticle:
        """Change an internal article.

        Only the fields that are sent change.

        Args:
            id: Id of the article.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            title: Title of the article.
            owner_id: Id of the admin who is responsible for it.
            author_id: Id of the admin who wrote it.
            body: Text of the article as HTML; instead of `body_markdown`.
            body_markdown: Text of the article as Markdown; instead of `body`.
            audience_ids: Ids of the audiences it is for; none for everyone.
            ai_chatbot_availability: Whether the AI agent draws on it for contacts.
            ai_copilot_availability: Whether Copilot draws on it for admins.
            ai_sales_agent_availability: Whether the sales agent draws on it.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "Intercom-Version": intercom_version,
                "title": title,
                "owner_id": owner_id,
                "author_id": author_id,
                "body": body,
                "body_markdown": body_markdown,
                "audience_ids": audience_ids,
                "ai_chatbot_availability": ai_chatbot_availability,
                "ai_copilot_availability": ai_copilot_availability,
                "ai_sales_agent_availability": ai_sales_agent_availability,
            },
            InternalArticle,
        )

    async def delete(
        self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit
    ) -> DeletedInternalArticle:
        """Delete an internal article.

        It cannot be undone.

        Args:
            id: Id of the article.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return await self._one(
            DELETE, {"id": id, "Intercom-Version": intercom_version}, DeletedInternalArticle
        )


class SyncInternalArticles(SyncEntity):
    """A help article that only admins and the AI see. Sync version of `InternalArticles`."""

    def create(
        self,
        title: str,
        owner_id: int,
        author_id: int,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        body: str | Omit | None = omit,
        body_markdown: str | Omit | None = omit,
        audience_ids: Sequence[int] | Omit | None = omit,
        ai_chatbot_availability: bool | Omit | None = omit,
        ai_copilot_availability: bool | Omit | None = omit,
        ai_sales_agent_availability: bool | Omit | None = omit,
    ) -> InternalArticle:
        """Write an internal article.

        Args:
            title: Title of the article.
            owner_id: Id of the admin who is responsible for it.
            author_id: Id of the admin who wrote it.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            body: Text of the article as HTML; instead of `body_markdown`.
            body_markdown: Text of the article as Markdown; instead of `body`.
            audience_ids: Ids of the audiences it is for; everyone by default.
            ai_chatbot_availability: Whether the AI agent draws on it for contacts; not by default.
            ai_copilot_availability: Whether Copilot draws on it for admins; not by default.
            ai_sales_agent_availability: Whether the sales agent draws on it; not by default.
        """
        return self._one(
            CREATE,
            {
                "title": title,
                "owner_id": owner_id,
                "author_id": author_id,
                "Intercom-Version": intercom_version,
                "body": body,
                "body_markdown": body_markdown,
                "audience_ids": audience_ids,
                "ai_chatbot_availability": ai_chatbot_availability,
                "ai_copilot_availability": ai_copilot_availability,
                "ai_sales_agent_availability": ai_sales_agent_availability,
            },
            InternalArticle,
        )

    def update(
        self,
        id: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        title: str | Omit | None = omit,
        owner_id: int | Omit | None = omit,
        author_id: int | Omit | None = omit,
        body: str | Omit | None = omit,
        body_markdown: str | Omit | None = omit,
        audience_ids: Sequence[int] | Omit | None = omit,
        ai_chatbot_availability: bool | Omit | None = omit,
        ai_copilot_availability: bool | Omit | None = omit,
        ai_sales_agent_availability: bool | Omit | None = omit,
    ) -> InternalArticle:
        """Change an internal article.

        Only the fields that are sent change.

        Args:
            id: Id of the article.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            title: Title of the article.
            owner_id: Id of the admin who is responsible for it.
            author_id: Id of the admin who wrote it.
            body: Text of the article as HTML; instead of `body_markdown`.
            body_markdown: Text of the article as Markdown; instead of `body`.
            audience_ids: Ids of the audiences it is for; none for everyone.
            ai_chatbot_availability: Whether the AI agent draws on it for contacts.
            ai_copilot_availability: Whether Copilot draws on it for admins.
            ai_sales_agent_availability: Whether the sales agent draws on it.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "Intercom-Version": intercom_version,
                "title": title,
                "owner_id": owner_id,
                "author_id": author_id,
                "body": body,
                "body_markdown": body_markdown,
                "audience_ids": audience_ids,
                "ai_chatbot_availability": ai_chatbot_availability,
                "ai_copilot_availability": ai_copilot_availability,
                "ai_sales_agent_availability": ai_sales_agent_availability,
            },
            InternalArticle,
        )

    def delete(
        self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit
    ) -> DeletedInternalArticle:
        """Delete an internal article.

        It cannot be undone.

        Args:
            id: Id of the article.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._one(DELETE, {"id": id, "Intercom-Version": intercom_version}, DeletedInternalArticle)
