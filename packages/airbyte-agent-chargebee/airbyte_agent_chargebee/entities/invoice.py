# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""An invoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.invoice import GET, LIST
from ..models.invoice import Invoice
from ..params.shared import ChoiceFilterParam, SortOrderParam, TextFilterParam, TimeFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.invoice import InvoiceStoreColumn, InvoiceStoreRecord  # noqa: F401

__all__ = ["InvoiceEntity", "SyncInvoiceEntity"]


class InvoiceEntity(StoredEntity["InvoiceStoreColumn", "InvoiceStoreRecord"]):
    """An invoice."""

    _stored = ("invoice", "InvoiceStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        customer_id: TextFilterParam | Omit | None = omit,
        subscription_id: TextFilterParam | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        date: TimeFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> AsyncPager[Invoice]:
        """List invoices.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            customer_id: Condition for the id of the customer.
            subscription_id: Condition for the id of the subscription.
            status: Condition for the status, such as `payment_due`.
            date: Condition for its date.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `date` or `updated_at`.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "customer_id": customer_id,
                "subscription_id": subscription_id,
                "status": status,
                "date": date,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            Invoice,
        )

    async def get(self, id: str) -> Invoice:
        """Get an invoice.

        Args:
            id: Id of the invoice.
        """
        return await self._one(GET, {"id": id}, Invoice)


class SyncInvoiceEntity(SyncStoredEntity["InvoiceStoreColumn", "InvoiceStoreRecord"]):
    """An invoice. Sync version of `InvoiceEntity`."""

    _stored = ("invoice", "InvoiceStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        customer_id: TextFilterParam | Omit | None = omit,
        subscription_id: TextFilterParam | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        date: TimeFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> SyncPage[Invoice]:
        """List invoices.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            customer_id: Condition for the id of the customer.
            subscription_id: Condition for the id of the subscription.
            status: Condition for the status, such as `payment_due`.
            date: Condition for its date.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `date` or `updated_at`.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "customer_id": customer_id,
                "subscription_id": subscription_id,
                "status": status,
                "date": date,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            Invoice,
        )

    def get(self, id: str) -> Invoice:
        """Get an invoice.

        Args:
            id: Id of the invoice.
        """
        return self._one(GET, {"id": id}, Invoice)
