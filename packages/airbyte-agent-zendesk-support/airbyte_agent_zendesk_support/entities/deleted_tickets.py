# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A ticket that was deleted within the last 30 days."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.deleted_tickets import DeletedTicket

__all__ = ["DeletedTickets", "SyncDeletedTickets"]


class DeletedTickets(Entity):
    """A ticket that was deleted within the last 30 days."""

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        sort_by: Literal["id", "subject", "deleted_at"] | str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[DeletedTicket]:
        """List tickets deleted within the last 30 days.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            sort_by: Field to order by. One of `id`, `subject`, `deleted_at`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._pager(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "sort_by": sort_by,
            "sort_order": sort_order, "per_page": per_page,
        }, DeletedTicket)  # fmt: skip


class SyncDeletedTickets(SyncEntity):
    """A ticket that was deleted within the last 30 days; blocking twin of `DeletedTickets`."""

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        sort_by: Literal["id", "subject", "deleted_at"] | str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[DeletedTicket]:
        """List tickets deleted within the last 30 days.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            sort_by: Field to order by. One of `id`, `subject`, `deleted_at`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._page(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "sort_by": sort_by,
            "sort_order": sort_order, "per_page": per_page,
        }, DeletedTicket)  # fmt: skip


# fmt: off
LIST = Operation(
    entity="deleted_tickets", action="list", method="GET", path="/deleted_tickets.json",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("sort_by", "query", {"type": "string", "enum": ["id", "subject", "deleted_at"]}),
        Parameter("sort_order", "query", {"type": "string", "enum": ["asc", "desc"]}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List tickets deleted within the last 30 days", records="$.deleted_tickets",
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
                beyond="leave out page, sort_by and sort_order to page by cursor instead",
                when=("page", "sort_by", "sort_order"),
            ),
        ),
    ),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
