# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A customer's request and its conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tickets import CREATE, GET, LIST, UPDATE
from ..models.tickets import Ticket
from ..params.tickets import TicketCreateInput, TicketUpdateInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tickets import TicketsStoreColumn, TicketsStoreRecord  # noqa: F401

__all__ = ["SyncTickets", "Tickets"]


class Tickets(StoredEntity["TicketsStoreColumn", "TicketsStoreRecord"]):
    """A customer's request and its conversation."""

    _stored = ("tickets", "TicketsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        external_id: str | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Ticket]:
        """List tickets that are not archived.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            external_id: Only those with this external id.
            sort_by: Field to order by, such as `created_at`, `updated_at`, `status`, `subject` or `id`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "external_id": external_id,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "per_page": per_page,
            },
            Ticket,
        )

    async def create(self, ticket: TicketCreateInput) -> Ticket:
        """Create a ticket.

        Args:
            ticket: The new ticket.
        """
        return await self._one(CREATE, {"ticket": ticket}, Ticket)

    async def get(self, ticket_id: int) -> Ticket:
        """Get a ticket.

        Args:
            ticket_id: Number of the ticket.
        """
        return await self._one(GET, {"ticket_id": ticket_id}, Ticket)

    async def update(self, ticket_id: int, ticket: TicketUpdateInput) -> Ticket:
        """Update a ticket.

        Args:
            ticket_id: Number of the ticket.
            ticket: Changes.
        """
        return await self._one(UPDATE, {"ticket_id": ticket_id, "ticket": ticket}, Ticket)


class SyncTickets(SyncStoredEntity["TicketsStoreColumn", "TicketsStoreRecord"]):
    """A customer's request and its conversation. Sync version of `Tickets`."""

    _stored = ("tickets", "TicketsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        external_id: str | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Ticket]:
        """List tickets that are not archived.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            external_id: Only those with this external id.
            sort_by: Field to order by, such as `created_at`, `updated_at`, `status`, `subject` or `id`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "external_id": external_id,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "per_page": per_page,
            },
            Ticket,
        )

    def create(self, ticket: TicketCreateInput) -> Ticket:
        """Create a ticket.

        Args:
            ticket: The new ticket.
        """
        return self._one(CREATE, {"ticket": ticket}, Ticket)

    def get(self, ticket_id: int) -> Ticket:
        """Get a ticket.

        Args:
            ticket_id: Number of the ticket.
        """
        return self._one(GET, {"ticket_id": ticket_id}, Ticket)

    def update(self, ticket_id: int, ticket: TicketUpdateInput) -> Ticket:
        """Update a ticket.

        Args:
            ticket_id: Number of the ticket.
            ticket: Changes.
        """
        return self._one(UPDATE, {"ticket_id": ticket_id, "ticket": ticket}, Ticket)
