# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""A message that is not sent yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.drafts import CREATE, DELETE, GET, LIST, UPDATE
from ..models.drafts import Draft
from ..params.drafts import NewMessageParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.drafts import DraftsStoreColumn, DraftsStoreRecord  # noqa: F401

__all__ = ["Drafts", "SyncDrafts"]


class Drafts(StoredEntity["DraftsStoreColumn", "DraftsStoreRecord"]):
    """A message that is not sent yet."""

    _stored = ("drafts", "DraftsStoreRecord")

    def list(
        self,
        *,
        max_results: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        q: str | Omit | None = omit,
        include_spam_trash: bool | Omit | None = omit,
    ) -> AsyncPager[Draft]:
        """List drafts.

        Ids of drafts and of their messages. Get a draft for its contents.

        Args:
            max_results: Drafts per page; 100 by default. 1 to 500.
            page_token: Token of the page, from the previous page.
            q: Only drafts that match this search, as in the search box of Gmail: `from:ann@example.com
                is:unread`.
            include_spam_trash: Whether to list drafts in spam and trash too.
        """
        return self._pager(
            LIST,
            {
                "maxResults": max_results,
                "pageToken": page_token,
                "q": q,
                "includeSpamTrash": include_spam_trash,
            },
            Draft,
        )

    async def create(self, message: NewMessageParam) -> Draft:
        """Create a draft.

        Creates a draft.

        Args:
            message: The message.
        """
        return await self._one(CREATE, {"message": message}, Draft)

    async def get(
        self,
        draft_id: str,
        *,
        format: Literal["minimal", "full", "raw", "metadata"] | str | Omit | None = omit,
    ) -> Draft:
        """Get a draft.

        A draft with its message.

        Args:
            draft_id: Id of the draft.
            format: How much of the message to return; full by default. One of `minimal`, `full`, `raw`,
                `metadata`.
        """
        return await self._one(GET, {"draftId": draft_id, "format": format}, Draft)

    async def update(self, draft_id: str, message: NewMessageParam) -> Draft:
        """Update a draft.

        Replaces the message of a draft, which gets a new id.

        Args:
            draft_id: Id of the draft.
            message: The message.
        """
        return await self._one(UPDATE, {"draftId": draft_id, "message": message}, Draft)

    async def delete(self, draft_id: str) -> None:
        """Delete a draft.

        Deletes a draft. This cannot be undone.

        Args:
            draft_id: Id of the draft.
        """
        await self._none(DELETE, {"draftId": draft_id})


class SyncDrafts(SyncStoredEntity["DraftsStoreColumn", "DraftsStoreRecord"]):
    """A message that is not sent yet. Sync version of `Drafts`."""

    _stored = ("drafts", "DraftsStoreRecord")

    def list(
        self,
        *,
        max_results: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        q: str | Omit | None = omit,
        include_spam_trash: bool | Omit | None = omit,
    ) -> SyncPage[Draft]:
        """List drafts.

        Ids of drafts and of their messages. Get a draft for its contents.

        Args:
            max_results: Drafts per page; 100 by default. 1 to 500.
            page_token: Token of the page, from the previous page.
            q: Only drafts that match this search, as in the search box of Gmail: `from:ann@example.com
                is:unread`.
            include_spam_trash: Whether to list drafts in spam and trash too.
        """
        return self._page(
            LIST,
            {
                "maxResults": max_results,
                "pageToken": page_token,
                "q": q,
                "includeSpamTrash": include_spam_trash,
            },
            Draft,
        )

    def create(self, message: NewMessageParam) -> Draft:
        """Create a draft.

        Creates a draft.

        Args:
            message: The message.
        """
        return self._one(CREATE, {"message": message}, Draft)

    def get(
        self,
        draft_id: str,
        *,
        format: Literal["minimal", "full", "raw", "metadata"] | str | Omit | None = omit,
    ) -> Draft:
        """Get a draft.

        A draft with its message.

        Args:
            draft_id: Id of the draft.
            format: How much of the message to return; full by default. One of `minimal`, `full`, `raw`,
                `metadata`.
        """
        return self._one(GET, {"draftId": draft_id, "format": format}, Draft)

    def update(self, draft_id: str, message: NewMessageParam) -> Draft:
        """Update a draft.

        Replaces the message of a draft, which gets a new id.

        Args:
            draft_id: Id of the draft.
            message: The message.
        """
        return self._one(UPDATE, {"draftId": draft_id, "message": message}, Draft)

    def delete(self, draft_id: str) -> None:
        """Delete a draft.

        Deletes a draft. This cannot be undone.

        Args:
            draft_id: Id of the draft.
        """
        self._none(DELETE, {"draftId": draft_id})
