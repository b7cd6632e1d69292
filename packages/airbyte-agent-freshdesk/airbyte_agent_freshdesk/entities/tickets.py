# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""A ticket."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tickets import GET, LIST
from ..models.tickets import Ticket

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tickets import TicketsStoreColumn, TicketsStoreRecord  # noqa: F401

__all__ = ["SyncTickets", "Tickets"]


class Tickets(StoredEntity["TicketsStoreColumn", "TicketsStoreRecord"]):
    """A ticket."""

    _stored = ("tickets", "TicketsStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        page: int | Omit | None = omit,
        updated_since: dt.datetime | str | Omit | None = omit,
        order_by: Literal["created_at", "due_by", "updated_at", "status"] | str | Omit | None = omit,
        order_type: Literal["asc", "desc"] | str | Omit | None = omit,
        filter: Literal["new_and_my_open", "watching", "spam", "deleted"] | str | Omit | None = omit,
        requester_id: int | Omit | None = omit,
        email: str | Omit | None = omit,
        company_id: int | Omit | None = omit,
        include: str | Omit | None = omit,
    ) -> AsyncPager[Ticket]:
        """List tickets.

        Tickets that are not spam or in the trash, the newest first. Without `updated_since`, `filter` or a
        requester, those of the last 30 days. At most 300 pages.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
            updated_since: Only those changed since then.
            order_by: What to order by; `created_at` by default. One of `created_at`, `due_by`, `updated_at`,
                `status`.
            order_type: Direction; `desc` by default. One of `asc`, `desc`.
            filter: A view in place of all tickets. One of `new_and_my_open`, `watching`, `spam`, `deleted`.
            requester_id: Only those of this contact.
            email: Only those of the contact with this address.
            company_id: Only those of this company.
            include: What to add, with commas: `stats`, `requester`, `description`, `company`; each counts
                against the limit.
        """
        return self._pager(
            LIST,
            {
                "per_page": per_page,
                "page": page,
                "updated_since": updated_since,
                "order_by": order_by,
                "order_type": order_type,
                "filter": filter,
                "requester_id": requester_id,
                "email": email,
                "company_id": company_id,
                "include": include,
            },
            Ticket,
        )

    async def get(self, id: int, *, include: str | Omit | None = omit) -> Ticket:
        """Get a ticket.

        Args:
            id: Id of the ticket.
            include: What to add, with commas: `conversations`, `requester`, `company`, `stats`; each counts
                against the limit.
        """
        return await self._one(GET, {"id": id, "include": include}, Ticket)


class SyncTickets(SyncStoredEntity["TicketsStoreColumn", "TicketsStoreRecord"]):
    """A ticket. Sync version of `Tickets`."""

    _stored = ("tickets", "TicketsStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        page: int | Omit | None = omit,
        updated_since: dt.datetime | str | Omit | None = omit,
        order_by: Literal["created_at", "due_by", "updated_at", "status"] | str | Omit | None = omit,
        order_type: Literal["asc", "desc"] | str | Omit | None = omit,
        filter: Literal["new_and_my_open", "watching", "spam", "deleted"] | str | Omit | None = omit,
        requester_id: int | Omit | None = omit,
        email: str | Omit | None = omit,
        company_id: int | Omit | None = omit,
        include: str | Omit | None = omit,
    ) -> SyncPage[Ticket]:
        """List tickets.

        Tickets that are not spam or in the trash, the newest first. Without `updated_since`, `filter` or a
        requester, those of the last 30 days. At most 300 pages.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
            updated_since: Only those changed since then.
            order_by: What to order by; `created_at` by default. One of `created_at`, `due_by`, `updated_at`,
                `status`.
            order_type: Direction; `desc` by default. One of `asc`, `desc`.
            filter: A view in place of all tickets. One of `new_and_my_open`, `watching`, `spam`, `deleted`.
            requester_id: Only those of this contact.
            email: Only those of the contact with this address.
            company_id: Only those of this company.
            include: What to add, with commas: `stats`, `requester`, `description`, `company`; each counts
                against the limit.
        """
        return self._page(
            LIST,
            {
                "per_page": per_page,
                "page": page,
                "updated_since": updated_since,
                "order_by": order_by,
                "order_type": order_type,
                "filter": filter,
                "requester_id": requester_id,
                "email": email,
                "company_id": company_id,
                "include": include,
            },
            Ticket,
        )

    def get(self, id: int, *, include: str | Omit | None = omit) -> Ticket:
        """Get a ticket.

        Args:
            id: Id of the ticket.
            include: What to add, with commas: `conversations`, `requester`, `company`, `stats`; each counts
                against the limit.
        """
        return self._one(GET, {"id": id, "include": include}, Ticket)
