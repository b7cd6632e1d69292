# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""All that one update did to a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ticket_audits import LIST
from ..models.ticket_audits import Audit

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ticket_audits import TicketAuditsStoreColumn, TicketAuditsStoreRecord  # noqa: F401

__all__ = ["SyncTicketAudits", "TicketAudits"]


class TicketAudits(StoredEntity["TicketAuditsStoreColumn", "TicketAuditsStoreRecord"]):
    """All that one update did to a ticket."""

    _stored = ("ticket_audits", "TicketAuditsStoreRecord")

    def list(
        self,
        ticket_id: int,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Audit]:
        """List all that was done to a ticket, oldest first.

        Args:
            ticket_id: Number of the ticket.
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {
                "ticket_id": ticket_id,
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "per_page": per_page,
            },
            Audit,
        )


class SyncTicketAudits(SyncStoredEntity["TicketAuditsStoreColumn", "TicketAuditsStoreRecord"]):
    """All that one update did to a ticket. Sync version of `TicketAudits`."""

    _stored = ("ticket_audits", "TicketAuditsStoreRecord")

    def list(
        self,
        ticket_id: int,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Audit]:
        """List all that was done to a ticket, oldest first.

        Args:
            ticket_id: Number of the ticket.
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {
                "ticket_id": ticket_id,
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "per_page": per_page,
            },
            Audit,
        )
