# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""The events of one update to a ticket."""

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
    """The events of one update to a ticket."""

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
        """List the updates to a ticket, oldest first.

        Args:
            ticket_id: Number of the ticket.
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: Alias of `page[size]`. 1 to 100.
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
    """The events of one update to a ticket. Sync version of `TicketAudits`."""

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
        """List the updates to a ticket, oldest first.

        Args:
            ticket_id: Number of the ticket.
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            per_page: Alias of `page[size]`. 1 to 100.
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
