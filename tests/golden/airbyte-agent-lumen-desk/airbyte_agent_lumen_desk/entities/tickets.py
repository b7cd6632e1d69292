# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""A question of a customer, and all that is said about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tickets import CREATE, DELETE, GET, LIST, SEARCH, UPDATE
from ..models.tickets import Ticket
from ..params.tickets import (
    CustomFieldParam,
    TicketCreateParamsComment,
    TicketListParamsCreated,
    TicketUpdateParamsComment,
)

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tickets import TicketsStoreColumn, TicketsStoreRecord  # noqa: F401

__all__ = ["SyncTickets", "Tickets"]


class Tickets(StoredEntity["TicketsStoreColumn", "TicketsStoreRecord"]):
    """A question of a customer, and all that is said about it."""

    _stored = ("tickets", "TicketsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        statuses: Sequence[Literal["new", "open", "pending", "solved"] | str] | Omit | None = omit,
        created: TicketListParamsCreated | Omit | None = omit,
        updated_at_after: dt.datetime | str | Omit | None = omit,
        solved_after: int | dt.datetime | Omit | None = omit,
        include: Sequence[Literal["users", "comments"] | str] | Omit | None = omit,
        from_: str | Omit | None = omit,
        class_: Literal["question", "incident"] | str | Omit | None = omit,
        body_format: str | Omit | None = omit,
        lumen_version: str | Omit | None = omit,
    ) -> AsyncPager[Ticket]:
        """List tickets, newest first.

        Solved tickets leave the list after a year.

        Args:
            page_size: How many records a page holds. 1 to 100. Default: `25`.
            page_after: Cursor of the page before.
            statuses: Only tickets that stand there. One of `new`, `open`, `pending`, `solved`.
            created: When the ticket was written.
            include: One of `users`, `comments`.
            from_: Address the ticket came from.
            class_: One of `question`, `incident`.
            body_format: Default: `plain`.
            lumen_version: Default: `2026-04-15`.
        """
        return self._pager(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "statuses[]": statuses,
                "created": created,
                "updated_at.after": updated_at_after,
                "solved_after": solved_after,
                "include": include,
                "from": from_,
                "class": class_,
                "body-format": body_format,
                "Lumen-Version": lumen_version,
            },
            Ticket,
        )

    async def create(
        self,
        subject: str,
        *,
        comment: TicketCreateParamsComment | Omit | None = omit,
        priority: Literal["low", "normal", "urgent"] | str | Omit | None = omit,
        assignee_id: int | Omit | None = omit,
        custom_fields: Sequence[CustomFieldParam] | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
    ) -> Ticket:
        """Write a ticket.

        Args:
            subject: First line. 1 to 150 characters.
            comment: What is said first.
            priority: One of `low`, `normal`, `urgent`.
            assignee_id: Null takes it from everybody.
            custom_fields: 1 to 50 items.
            metadata: Up to twenty values of your own.
        """
        return await self._one(
            CREATE,
            {
                "subject": subject,
                "comment": comment,
                "priority": priority,
                "assignee_id": assignee_id,
                "custom_fields": custom_fields,
                "metadata": metadata,
            },
            Ticket,
        )

    async def get(self, id: int) -> Ticket:
        """One ticket.

        Args:
            id: Number of the ticket.
        """
        return await self._one(GET, {"id": id}, Ticket)

    async def delete(self, id: int) -> None:
        """Throw a ticket away.

        Not tested against the live API. The sandbox has no wastebasket.

        Args:
            id: Number of the ticket.
        """
        await self._none(DELETE, {"id": id})

    async def update(
        self,
        id: int,
        subject: str,
        *,
        comment: TicketUpdateParamsComment | Omit | None = omit,
        priority: Literal["low", "normal", "urgent"] | str | Omit | None = omit,
        assignee_id: int | Omit | None = omit,
        custom_fields: Sequence[CustomFieldParam] | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
    ) -> Ticket:
        """Change a ticket.

        Args:
            id: Number of the ticket.
            subject: First line. 1 to 150 characters.
            comment: What is said first.
            priority: One of `low`, `normal`, `urgent`.
            assignee_id: Null takes it from everybody.
            custom_fields: 1 to 50 items.
            metadata: Up to twenty values of your own.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "subject": subject,
                "comment": comment,
                "priority": priority,
                "assignee_id": assignee_id,
                "custom_fields": custom_fields,
                "metadata": metadata,
            },
            Ticket,
        )

    def search(
        self, query: str, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit
    ) -> AsyncPager[Ticket]:
        """Search tickets by their words.

        Args:
            query: Words, and conditions such as `status:open`. At least 2 characters.
            page: At least 1.
            per_page: At most 100.
        """
        return self._pager(SEARCH, {"query": query, "page": page, "per-page": per_page}, Ticket)


class SyncTickets(SyncStoredEntity["TicketsStoreColumn", "TicketsStoreRecord"]):
    """A question of a customer, and all that is said about it. Sync version of `Tickets`."""

    _stored = ("tickets", "TicketsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        statuses: Sequence[Literal["new", "open", "pending", "solved"] | str] | Omit | None = omit,
        created: TicketListParamsCreated | Omit | None = omit,
        updated_at_after: dt.datetime | str | Omit | None = omit,
        solved_after: int | dt.datetime | Omit | None = omit,
        include: Sequence[Literal["users", "comments"] | str] | Omit | None = omit,
        from_: str | Omit | None = omit,
        class_: Literal["question", "incident"] | str | Omit | None = omit,
        body_format: str | Omit | None = omit,
        lumen_version: str | Omit | None = omit,
    ) -> SyncPage[Ticket]:
        """List tickets, newest first.

        Solved tickets leave the list after a year.

        Args:
            page_size: How many records a page holds. 1 to 100. Default: `25`.
            page_after: Cursor of the page before.
            statuses: Only tickets that stand there. One of `new`, `open`, `pending`, `solved`.
            created: When the ticket was written.
            include: One of `users`, `comments`.
            from_: Address the ticket came from.
            class_: One of `question`, `incident`.
            body_format: Default: `plain`.
            lumen_version: Default: `2026-04-15`.
        """
        return self._page(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "statuses[]": statuses,
                "created": created,
                "updated_at.after": updated_at_after,
                "solved_after": solved_after,
                "include": include,
                "from": from_,
                "class": class_,
                "body-format": body_format,
                "Lumen-Version": lumen_version,
            },
            Ticket,
        )

    def create(
        self,
        subject: str,
        *,
        comment: TicketCreateParamsComment | Omit | None = omit,
        priority: Literal["low", "normal", "urgent"] | str | Omit | None = omit,
        assignee_id: int | Omit | None = omit,
        custom_fields: Sequence[CustomFieldParam] | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
    ) -> Ticket:
        """Write a ticket.

        Args:
            subject: First line. 1 to 150 characters.
            comment: What is said first.
            priority: One of `low`, `normal`, `urgent`.
            assignee_id: Null takes it from everybody.
            custom_fields: 1 to 50 items.
            metadata: Up to twenty values of your own.
        """
        return self._one(
            CREATE,
            {
                "subject": subject,
                "comment": comment,
                "priority": priority,
                "assignee_id": assignee_id,
                "custom_fields": custom_fields,
                "metadata": metadata,
            },
            Ticket,
        )

    def get(self, id: int) -> Ticket:
        """One ticket.

        Args:
            id: Number of the ticket.
        """
        return self._one(GET, {"id": id}, Ticket)

    def delete(self, id: int) -> None:
        """Throw a ticket away.

        Not tested against the live API. The sandbox has no wastebasket.

        Args:
            id: Number of the ticket.
        """
        self._none(DELETE, {"id": id})

    def update(
        self,
        id: int,
        subject: str,
        *,
        comment: TicketUpdateParamsComment | Omit | None = omit,
        priority: Literal["low", "normal", "urgent"] | str | Omit | None = omit,
        assignee_id: int | Omit | None = omit,
        custom_fields: Sequence[CustomFieldParam] | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
    ) -> Ticket:
        """Change a ticket.

        Args:
            id: Number of the ticket.
            subject: First line. 1 to 150 characters.
            comment: What is said first.
            priority: One of `low`, `normal`, `urgent`.
            assignee_id: Null takes it from everybody.
            custom_fields: 1 to 50 items.
            metadata: Up to twenty values of your own.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "subject": subject,
                "comment": comment,
                "priority": priority,
                "assignee_id": assignee_id,
                "custom_fields": custom_fields,
                "metadata": metadata,
            },
            Ticket,
        )

    def search(
        self, query: str, *, page: int | Omit | None = omit, per_page: int | Omit | None = omit
    ) -> SyncPage[Ticket]:
        """Search tickets by their words.

        Args:
            query: Words, and conditions such as `status:open`. At least 2 characters.
            page: At least 1.
            per_page: At most 100.
        """
        return self._page(SEARCH, {"query": query, "page": page, "per-page": per_page}, Ticket)
