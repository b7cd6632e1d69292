# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A system or custom ticket field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ticket_fields import GET, LIST
from ..models.ticket_fields import TicketField

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ticket_fields import TicketFieldsStoreColumn, TicketFieldsStoreRecord  # noqa: F401

__all__ = ["SyncTicketFields", "TicketFields"]


class TicketFields(StoredEntity["TicketFieldsStoreColumn", "TicketFieldsStoreRecord"]):
    """A system or custom ticket field."""

    _stored = ("ticket_fields", "TicketFieldsStoreRecord")

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
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            locale: Language of titles and texts, such as `de`.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "locale": locale,
                "per_page": per_page,
            },
            TicketField,
        )

    async def get(self, ticket_field_id: int) -> TicketField:
        """Get a field of tickets.

        Args:
            ticket_field_id: Id of the field.
        """
        return await self._one(GET, {"ticket_field_id": ticket_field_id}, TicketField)


class SyncTicketFields(SyncStoredEntity["TicketFieldsStoreColumn", "TicketFieldsStoreRecord"]):
    """A system or custom ticket field. Sync version of `TicketFields`."""

    _stored = ("ticket_fields", "TicketFieldsStoreRecord")

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
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            locale: Language of titles and texts, such as `de`.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "locale": locale,
                "per_page": per_page,
            },
            TicketField,
        )

    def get(self, ticket_field_id: int) -> TicketField:
        """Get a field of tickets.

        Args:
            ticket_field_id: Id of the field.
        """
        return self._one(GET, {"ticket_field_id": ticket_field_id}, TicketField)
