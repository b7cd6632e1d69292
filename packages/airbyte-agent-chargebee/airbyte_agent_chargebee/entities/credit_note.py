# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""A credit note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.credit_note import GET, LIST
from ..models.credit_note import CreditNote
from ..params.shared import ChoiceFilterParam, SortOrderParam, TextFilterParam, TimeFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.credit_note import CreditNoteStoreColumn, CreditNoteStoreRecord  # noqa: F401

__all__ = ["CreditNoteEntity", "SyncCreditNoteEntity"]


class CreditNoteEntity(StoredEntity["CreditNoteStoreColumn", "CreditNoteStoreRecord"]):
    """A credit note."""

    _stored = ("credit_note", "CreditNoteStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        customer_id: TextFilterParam | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        date: TimeFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> AsyncPager[CreditNote]:
        """List credit notes.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            customer_id: Condition for the id of the customer.
            status: Condition for the status, such as `refund_due`.
            date: Condition for its date.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `date`.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "customer_id": customer_id,
                "status": status,
                "date": date,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            CreditNote,
        )

    async def get(self, id: str) -> CreditNote:
        """Get a credit note.

        Args:
            id: Id of the credit note.
        """
        return await self._one(GET, {"id": id}, CreditNote)


class SyncCreditNoteEntity(SyncStoredEntity["CreditNoteStoreColumn", "CreditNoteStoreRecord"]):
    """A credit note. Sync version of `CreditNoteEntity`."""

    _stored = ("credit_note", "CreditNoteStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        customer_id: TextFilterParam | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        date: TimeFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> SyncPage[CreditNote]:
        """List credit notes.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            customer_id: Condition for the id of the customer.
            status: Condition for the status, such as `refund_due`.
            date: Condition for its date.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `date`.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "customer_id": customer_id,
                "status": status,
                "date": date,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            CreditNote,
        )

    def get(self, id: str) -> CreditNote:
        """Get a credit note.

        Args:
            id: Id of the credit note.
        """
        return self._one(GET, {"id": id}, CreditNote)
