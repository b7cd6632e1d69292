# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""All that one update did to a ticket."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.ticket_audits import Audit, TicketAuditsRow
from ..params.ticket_audits import TicketAuditsSearchQuery

__all__ = ["SyncTicketAudits", "TicketAudits"]


class TicketAudits(StoredEntity[TicketAuditsSearchQuery, TicketAuditsRow]):
    """All that one update did to a ticket."""

    _stored = ("ticket_audits", TicketAuditsRow)

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
        return self._pager(LIST, {
            "ticket_id": ticket_id, "page[size]": page_size, "page[after]": page_after, "page": page,
            "per_page": per_page,
        }, Audit)  # fmt: skip


class SyncTicketAudits(SyncStoredEntity[TicketAuditsSearchQuery, TicketAuditsRow]):
    """All that one update did to a ticket; blocking twin of `TicketAudits`."""

    _stored = ("ticket_audits", TicketAuditsRow)

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
        return self._page(LIST, {
            "ticket_id": ticket_id, "page[size]": page_size, "page[after]": page_after, "page": page,
            "per_page": per_page,
        }, Audit)  # fmt: skip


# fmt: off
LIST = Operation(
    entity="ticket_audits", action="list", method="GET", path="/tickets/{ticket_id}/audits.json",
    parameters=(
        Parameter("ticket_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List all that was done to a ticket, oldest first", records="$.audits",
    meta={
        "has_more": "$.meta.has_more", "after_cursor": "$.meta.after_cursor", "count": "$.count",
        "next_page": "$.next_page", "previous_page": "$.previous_page",
    },
    paging=Paging(
        strategy="cursor", param="page[after]", next="after_cursor", has_more="has_more",
        page_size="page[size]",
        others=(
            Paging(
                strategy="page", param="page", next="next_page", page_size="per_page", max_records=10000,
                beyond="leave out page to page by cursor instead", when=("page",),
            ),
        ),
    ),
    param_sources={"ticket_id": ("tickets", "id")},
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
