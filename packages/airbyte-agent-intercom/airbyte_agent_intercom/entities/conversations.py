# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""An exchange of messages with contacts, with all of its parts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.conversations import CREATE, DELETE, GET, LIST, UPDATE
from ..models.conversations import Conversation, ConversationSummary, DeletedConversation, Message
from ..params.conversations import ConversationSenderParam
from ..params.shared import ApiVersionParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.conversations import ConversationsStoreColumn, ConversationsStoreRecord  # noqa: F401

__all__ = ["Conversations", "SyncConversations"]


class Conversations(StoredEntity["ConversationsStoreColumn", "ConversationsStoreRecord"]):
    """An exchange of messages with contacts, with all of its parts."""

    _stored = ("conversations", "ConversationsStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
    ) -> AsyncPager[ConversationSummary]:
        """List conversations.

        Without their parts, which `get` returns.

        Args:
            per_page: Records per page; 20 by default. At least 1.
            starting_after: Cursor of the page, from the previous page.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._pager(
            LIST,
            {"per_page": per_page, "starting_after": starting_after, "Intercom-Version": intercom_version},
            ConversationSummary,
        )

    async def create(
        self,
        from_: ConversationSenderParam,
        body: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        subject: str | Omit | None = omit,
        attachment_urls: Sequence[str] | Omit | None = omit,
        created_at: int | dt.datetime | Omit | None = omit,
        brand_id: str | Omit | None = omit,
    ) -> Message:
        """Start a conversation in the name of a contact.

        It gives the message; the conversation has the id in its `conversation_id`.

        Args:
            from_: Contact it is from.
            body: Text of the message; no HTML.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            subject: Title, of an email only.
            attachment_urls: URLs of up to ten images to attach.
            created_at: When it was written, Unix time in seconds; for moving old ones over.
            brand_id: Id of the brand it belongs to.
        """
        return await self._one(
            CREATE,
            {
                "from": from_,
                "body": body,
                "Intercom-Version": intercom_version,
                "subject": subject,
                "attachment_urls": attachment_urls,
                "created_at": created_at,
                "brand_id": brand_id,
            },
            Message,
        )

    async def get(
        self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit
    ) -> Conversation:
        """Get a conversation with its messages.

        It has at most 500 parts, the newest.

        Args:
            id: Id of the conversation.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return await self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Conversation)

    async def update(
        self,
        id: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        read: bool | Omit | None = omit,
        title: str | Omit | None = omit,
        custom_attributes: Mapping[str, str | float | bool | None] | Omit | None = omit,
        company_id: str | Omit | None = omit,
    ) -> Conversation:
        """Change attributes of a conversation.

        Replies, assignments and closing are other operations of the API.

        Args:
            id: Id of the conversation.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            read: Whether it was read.
            title: Title of the conversation.
            custom_attributes: Attributes of the conversation, by name; others stay.
            company_id: Id of the company it belongs to, given by Intercom; null for none.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "Intercom-Version": intercom_version,
                "read": read,
                "title": title,
                "custom_attributes": custom_attributes,
                "company_id": company_id,
            },
            Conversation,
        )

    async def delete(
        self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit
    ) -> DeletedConversation:
        """Delete a conversation.

        It cannot be undone; figures in reports stay.

        Args:
            id: Id of the conversation.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return await self._one(DELETE, {"id": id, "Intercom-Version": intercom_version}, DeletedConversation)


class SyncConversations(SyncStoredEntity["ConversationsStoreColumn", "ConversationsStoreRecord"]):
    """An exchange of messages with contacts, with all of its parts. Sync version of `Conversations`."""

    _stored = ("conversations", "ConversationsStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
    ) -> SyncPage[ConversationSummary]:
        """List conversations.

        Without their parts, which `get` returns.

        Args:
            per_page: Records per page; 20 by default. At least 1.
            starting_after: Cursor of the page, from the previous page.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._page(
            LIST,
            {"per_page": per_page, "starting_after": starting_after, "Intercom-Version": intercom_version},
            ConversationSummary,
        )

    def create(
        self,
        from_: ConversationSenderParam,
        body: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        subject: str | Omit | None = omit,
        attachment_urls: Sequence[str] | Omit | None = omit,
        created_at: int | dt.datetime | Omit | None = omit,
        brand_id: str | Omit | None = omit,
    ) -> Message:
        """Start a conversation in the name of a contact.

        It gives the message; the conversation has the id in its `conversation_id`.

        Args:
            from_: Contact it is from.
            body: Text of the message; no HTML.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            subject: Title, of an email only.
            attachment_urls: URLs of up to ten images to attach.
            created_at: When it was written, Unix time in seconds; for moving old ones over.
            brand_id: Id of the brand it belongs to.
        """
        return self._one(
            CREATE,
            {
                "from": from_,
                "body": body,
                "Intercom-Version": intercom_version,
                "subject": subject,
                "attachment_urls": attachment_urls,
                "created_at": created_at,
                "brand_id": brand_id,
            },
            Message,
        )

    def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Conversation:
        """Get a conversation with its messages.

        It has at most 500 parts, the newest.

        Args:
            id: Id of the conversation.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Conversation)

    def update(
        self,
        id: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        read: bool | Omit | None = omit,
        title: str | Omit | None = omit,
        custom_attributes: Mapping[str, str | float | bool | None] | Omit | None = omit,
        company_id: str | Omit | None = omit,
    ) -> Conversation:
        """Change attributes of a conversation.

        Replies, assignments and closing are other operations of the API.

        Args:
            id: Id of the conversation.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            read: Whether it was read.
            title: Title of the conversation.
            custom_attributes: Attributes of the conversation, by name; others stay.
            company_id: Id of the company it belongs to, given by Intercom; null for none.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "Intercom-Version": intercom_version,
                "read": read,
                "title": title,
                "custom_attributes": custom_attributes,
                "company_id": company_id,
            },
            Conversation,
        )

    def delete(
        self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit
    ) -> DeletedConversation:
        """Delete a conversation.

        It cannot be undone; figures in reports stay.

        Args:
            id: Id of the conversation.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._one(DELETE, {"id": id, "Intercom-Version": intercom_version}, DeletedConversation)
