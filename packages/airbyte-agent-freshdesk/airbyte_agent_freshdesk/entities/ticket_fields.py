# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""A field of tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ticket_fields import LIST
from ..models.ticket_fields import TicketField

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ticket_fields import TicketFieldsStoreColumn, TicketFieldsStoreRecord  # noqa: F401

__all__ = ["SyncTicketFields", "TicketFields"]


class TicketFields(StoredEntity["TicketFieldsStoreColumn", "TicketFieldsStoreRecord"]):
    """A field of tickets."""

    _stored = ("ticket_fields", "TicketFieldsStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        page: int | Omit | None = omit,
        type: str | Omit | None = omit,
    ) -> AsyncPager[TicketField]:
        """List ticket fields.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
            type: Only those of this kind, as in `custom_dropdown`.
        """
        return self._pager(LIST, {"per_page": per_page, "page": page, "type": type}, TicketField)


class SyncTicketFields(SyncStoredEntity["TicketFieldsStoreColumn", "TicketFieldsStoreRecord"]):
    """A field of tickets. Sync version of `TicketFields`."""

    _stored = ("ticket_fields", "TicketFieldsStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        page: int | Omit | None = omit,
        type: str | Omit | None = omit,
    ) -> SyncPage[TicketField]:
        """List ticket fields.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
            type: Only those of this kind, as in `custom_dropdown`.
        """
        return self._page(LIST, {"per_page": per_page, "page": page, "type": type}, TicketField)
