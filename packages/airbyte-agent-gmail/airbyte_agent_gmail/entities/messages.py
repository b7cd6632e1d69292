# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""A message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.messages import CREATE, GET, LIST, UPDATE
from ..models.messages import Message

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.messages import MessagesStoreColumn, MessagesStoreRecord  # noqa: F401

__all__ = ["Messages", "SyncMessages"]


class Messages(StoredEntity["MessagesStoreColumn", "MessagesStoreRecord"]):
    """A message."""

    _stored = ("messages", "MessagesStoreRecord")

    def list(
        self,
        *,
        max_results: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        q: str | Omit | None = omit,
        label_ids: str | Sequence[str] | Omit | None = omit,
        include_spam_trash: bool | Omit | None = omit,
    ) -> AsyncPager[Message]:
        """List messages.

        Ids of messages, newest first. Get a message for its contents.

        Args:
            max_results: Messages per page; 100 by default. 1 to 500.
            page_token: Token of the page, from the previous page.
            q: Only messages that match this search, as in the search box of Gmail: `from:ann@example.com
                is:unread`.
            label_ids: Only messages that have all of these labels.
            include_spam_trash: Whether to list messages in spam and trash too.
        """
        return self._pager(
            LIST,
            {
                "maxResults": max_results,
                "pageToken": page_token,
                "q": q,
                "labelIds": label_ids,
                "includeSpamTrash": include_spam_trash,
            },
            Message,
        )

    async def get(
        self,
        message_id: str,
        *,
        format: Literal["minimal", "full", "raw", "metadata"] | str | Omit | None = omit,
        metadata_headers: str | Sequence[str] | Omit | None = omit,
    ) -> Message:
        """Get a message.

        A message: its headers, and its text and attachments in parts.

        Args:
            message_id: Id of the message.
            format: How much of it to return; full by default. One of `minimal`, `full`, `raw`, `metadata`.
            metadata_headers: Headers to return in the format metadata.
        """
        return await self._one(
            GET, {"messageId": message_id, "format": format, "metadataHeaders": metadata_headers}, Message
        )

    async def create(self, raw: str, *, thread_id: str | Omit | None = omit) -> Message:
        """Send a message.

        Sends a message to those that its To, Cc and Bcc headers name.

        Args:
            raw: RFC 5322 text of the message, as URL-safe base64.
            thread_id: Id of the thread that it belongs to; its Subject, References and In-Reply-To must
                match.
        """
        return await self._one(CREATE, {"raw": raw, "threadId": thread_id}, Message)

    async def update(
        self,
        message_id: str,
        *,
        add_label_ids: Sequence[str] | Omit | None = omit,
        remove_label_ids: Sequence[str] | Omit | None = omit,
    ) -> Message:
        """Change the labels of a message.

        Adds labels to a message and takes others off. Without the label UNREAD it is read, without INBOX
        archived.

        Args:
            message_id: Id of the message.
            add_label_ids: Ids of labels to add, at most 100. At most 100 items.
            remove_label_ids: Ids of labels to take off, at most 100. At most 100 items.
        """
        return await self._one(
            UPDATE,
            {"messageId": message_id, "addLabelIds": add_label_ids, "removeLabelIds": remove_label_ids},
            Message,
        )


class SyncMessages(SyncStoredEntity["MessagesStoreColumn", "MessagesStoreRecord"]):
    """A message. Sync version of `Messages`."""

    _stored = ("messages", "MessagesStoreRecord")

    def list(
        self,
        *,
        max_results: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        q: str | Omit | None = omit,
        label_ids: str | Sequence[str] | Omit | None = omit,
        include_spam_trash: bool | Omit | None = omit,
    ) -> SyncPage[Message]:
        """List messages.

        Ids of messages, newest first. Get a message for its contents.

        Args:
            max_results: Messages per page; 100 by default. 1 to 500.
            page_token: Token of the page, from the previous page.
            q: Only messages that match this search, as in the search box of Gmail: `from:ann@example.com
                is:unread`.
            label_ids: Only messages that have all of these labels.
            include_spam_trash: Whether to list messages in spam and trash too.
        """
        return self._page(
            LIST,
            {
                "maxResults": max_results,
                "pageToken": page_token,
                "q": q,
                "labelIds": label_ids,
                "includeSpamTrash": include_spam_trash,
            },
            Message,
        )

    def get(
        self,
        message_id: str,
        *,
        format: Literal["minimal", "full", "raw", "metadata"] | str | Omit | None = omit,
        metadata_headers: str | Sequence[str] | Omit | None = omit,
    ) -> Message:
        """Get a message.

        A message: its headers, and its text and attachments in parts.

        Args:
            message_id: Id of the message.
            format: How much of it to return; full by default. One of `minimal`, `full`, `raw`, `metadata`.
            metadata_headers: Headers to return in the format metadata.
        """
        return self._one(
            GET, {"messageId": message_id, "format": format, "metadataHeaders": metadata_headers}, Message
        )

    def create(self, raw: str, *, thread_id: str | Omit | None = omit) -> Message:
        """Send a message.

        Sends a message to those that its To, Cc and Bcc headers name.

        Args:
            raw: RFC 5322 text of the message, as URL-safe base64.
            thread_id: Id of the thread that it belongs to; its Subject, References and In-Reply-To must
                match.
        """
        return self._one(CREATE, {"raw": raw, "threadId": thread_id}, Message)

    def update(
        self,
        message_id: str,
        *,
        add_label_ids: Sequence[str] | Omit | None = omit,
        remove_label_ids: Sequence[str] | Omit | None = omit,
    ) -> Message:
        """Change the labels of a message.

        Adds labels to a message and takes others off. Without the label UNREAD it is read, without INBOX
        archived.

        Args:
            message_id: Id of the message.
            add_label_ids: Ids of labels to add, at most 100. At most 100 items.
            remove_label_ids: Ids of labels to take off, at most 100. At most 100 items.
        """
        return self._one(
            UPDATE,
            {"messageId": message_id, "addLabelIds": add_label_ids, "removeLabelIds": remove_label_ids},
            Message,
        )
