# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A public reply or an internal note on a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ticket_comments import CREATE, LIST
from ..models.ticket_comments import Comment
from ..models.tickets import Ticket
from ..params.ticket_comments import TicketReplyParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ticket_comments import TicketCommentsStoreColumn, TicketCommentsStoreRecord  # noqa: F401

__all__ = ["SyncTicketComments", "TicketComments"]


class TicketComments(StoredEntity["TicketCommentsStoreColumn", "TicketCommentsStoreRecord"]):
    """A public reply or an internal note on a ticket."""

    _stored = ("ticket_comments", "TicketCommentsStoreRecord")

    async def create(self, ticket_id: int, ticket: TicketReplyParam) -> Ticket:
        """Reply to a ticket, or add an internal note.

        Args:
            ticket_id: Number of the ticket.
            ticket: The comment and other changes.
        """
        return await self._one(CREATE, {"ticket_id": ticket_id, "ticket": ticket}, Ticket)

    def list(
        self,
        ticket_id: int,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        include_inline_images: bool | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Comment]:
        """List the comments on a ticket, oldest first.

        Args:
            ticket_id: Number of the ticket.
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            include_inline_images: Whether inline images are listed as attachments.
            sort_order: Oldest or newest first. One of `asc`, `desc`.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {
                "ticket_id": ticket_id,
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "include_inline_images": include_inline_images,
                "sort_order": sort_order,
                "per_page": per_page,
            },
            Comment,
        )


class SyncTicketComments(SyncStoredEntity["TicketCommentsStoreColumn", "TicketCommentsStoreRecord"]):
    """A public reply or an internal note on a ticket. Sync version of `TicketComments`."""

    _stored = ("ticket_comments", "TicketCommentsStoreRecord")

    def create(self, ticket_id: int, ticket: TicketReplyParam) -> Ticket:
        """Reply to a ticket, or add an internal note.

        Args:
            ticket_id: Number of the ticket.
            ticket: The comment and other changes.
        """
        return self._one(CREATE, {"ticket_id": ticket_id, "ticket": ticket}, Ticket)

    def list(
        self,
        ticket_id: int,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        include_inline_images: bool | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Comment]:
        """List the comments on a ticket, oldest first.

        Args:
            ticket_id: Number of the ticket.
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            include_inline_images: Whether inline images are listed as attachments.
            sort_order: Oldest or newest first. One of `asc`, `desc`.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {
                "ticket_id": ticket_id,
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "include_inline_images": include_inline_images,
                "sort_order": sort_order,
                "per_page": per_page,
            },
            Comment,
        )
