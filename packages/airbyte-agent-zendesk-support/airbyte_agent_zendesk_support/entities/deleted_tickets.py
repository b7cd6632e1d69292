# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A ticket that was deleted within the last 30 days."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.deleted_tickets import LIST
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
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            sort_by: Field to order by. One of `id`, `subject`, `deleted_at`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "per_page": per_page,
            },
            DeletedTicket,
        )


class SyncDeletedTickets(SyncEntity):
    """A ticket that was deleted within the last 30 days. Sync version of `DeletedTickets`."""

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
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            sort_by: Field to order by. One of `id`, `subject`, `deleted_at`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "per_page": per_page,
            },
            DeletedTicket,
        )
