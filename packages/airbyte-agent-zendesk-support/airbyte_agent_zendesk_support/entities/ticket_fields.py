# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A field of tickets, the system's or the account's own."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.ticket_fields import TicketField, TicketFieldsRow
from ..params.ticket_fields import TicketFieldsSearchQuery

__all__ = ["SyncTicketFields", "TicketFields"]


class TicketFields(StoredEntity[TicketFieldsSearchQuery, TicketFieldsRow]):
    """A field of tickets, the system's or the account's own."""

    _stored = ("ticket_fields", TicketFieldsRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        locale: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[TicketField]:
        """List the fields of tickets.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            locale: Language of titles and texts, such as `de`.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._pager(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "locale": locale,
            "per_page": per_page,
        }, TicketField)  # fmt: skip

    async def get(self, ticket_field_id: int) -> TicketField:
        """Get a field of tickets.

        Args:
            ticket_field_id: Id of the field.
        """
        return await self._one(GET, {"ticket_field_id": ticket_field_id}, TicketField)


class SyncTicketFields(SyncStoredEntity[TicketFieldsSearchQuery, TicketFieldsRow]):
    """A field of tickets, the system's or the account's own; blocking twin of `TicketFields`."""

    _stored = ("ticket_fields", TicketFieldsRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        locale: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[TicketField]:
        """List the fields of tickets.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            locale: Language of titles and texts, such as `de`.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._page(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "locale": locale,
            "per_page": per_page,
        }, TicketField)  # fmt: skip

    def get(self, ticket_field_id: int) -> TicketField:
        """Get a field of tickets.

        Args:
            ticket_field_id: Id of the field.
        """
        return self._one(GET, {"ticket_field_id": ticket_field_id}, TicketField)


# fmt: off
LIST = Operation(
    entity="ticket_fields", action="list", method="GET", path="/ticket_fields.json",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("locale", "query", {"type": "string"}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List the fields of tickets", records="$.ticket_fields",
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
)
GET = Operation(
    entity="ticket_fields", action="get", method="GET", path="/ticket_fields/{ticket_field_id}.json",
    parameters=(Parameter("ticket_field_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a field of tickets", records="$.ticket_field",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
