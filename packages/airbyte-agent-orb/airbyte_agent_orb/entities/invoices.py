# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""An invoice."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.invoices import GET, LIST
from ..models.invoices import Invoice

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.invoices import InvoicesStoreColumn, InvoicesStoreRecord  # noqa: F401

__all__ = ["Invoices", "SyncInvoices"]


class Invoices(StoredEntity["InvoicesStoreColumn", "InvoicesStoreRecord"]):
    """An invoice."""

    _stored = ("invoices", "InvoicesStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        cursor: str | Omit | None = omit,
        customer_id: str | Omit | None = omit,
        external_customer_id: str | Omit | None = omit,
        subscription_id: str | Omit | None = omit,
        invoice_date_gt: dt.datetime | str | Omit | None = omit,
        invoice_date_gte: dt.datetime | str | Omit | None = omit,
        invoice_date_lt: dt.datetime | str | Omit | None = omit,
        invoice_date_lte: dt.datetime | str | Omit | None = omit,
        status: Literal["draft", "issued", "paid", "synced", "void"] | str | Omit | None = omit,
    ) -> AsyncPager[Invoice]:
        """List invoices.

        Most recent invoice date first. Without `status`, only issued, paid and synced ones.

        Args:
            limit: Records per page; 20 by default. At least 1.
            cursor: Cursor of the page, from the previous page.
            customer_id: Only those of the customer with this id; not together with `external_customer_id`.
            external_customer_id: Only those of the customer with this id in your own system; not together
                with `customer_id`.
            subscription_id: Only invoices of the subscription with this id.
            invoice_date_gt: Only invoices with a date after this time.
            invoice_date_gte: Only invoices with a date at or after this time.
            invoice_date_lt: Only invoices with a date before this time.
            invoice_date_lte: Only invoices with a date at or before this time.
            status: Only invoices with this status; drafts and voided ones are left out by default. One of
                `draft`, `issued`, `paid`, `synced`, `void`.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "cursor": cursor,
                "customer_id": customer_id,
                "external_customer_id": external_customer_id,
                "subscription_id": subscription_id,
                "invoice_date[gt]": invoice_date_gt,
                "invoice_date[gte]": invoice_date_gte,
                "invoice_date[lt]": invoice_date_lt,
                "invoice_date[lte]": invoice_date_lte,
                "status": status,
            },
            Invoice,
        )

    async def get(self, invoice_id: str) -> Invoice:
        """Get an invoice.

        Amounts of a draft are those that were last computed.

        Args:
            invoice_id: Id of the invoice.
        """
        return await self._one(GET, {"invoice_id": invoice_id}, Invoice)


class SyncInvoices(SyncStoredEntity["InvoicesStoreColumn", "InvoicesStoreRecord"]):
    """An invoice. Sync version of `Invoices`."""

    _stored = ("invoices", "InvoicesStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        cursor: str | Omit | None = omit,
        customer_id: str | Omit | None = omit,
        external_customer_id: str | Omit | None = omit,
        subscription_id: str | Omit | None = omit,
        invoice_date_gt: dt.datetime | str | Omit | None = omit,
        invoice_date_gte: dt.datetime | str | Omit | None = omit,
        invoice_date_lt: dt.datetime | str | Omit | None = omit,
        invoice_date_lte: dt.datetime | str | Omit | None = omit,
        status: Literal["draft", "issued", "paid", "synced", "void"] | str | Omit | None = omit,
    ) -> SyncPage[Invoice]:
        """List invoices.

        Most recent invoice date first. Without `status`, only issued, paid and synced ones.

        Args:
            limit: Records per page; 20 by default. At least 1.
            cursor: Cursor of the page, from the previous page.
            customer_id: Only those of the customer with this id; not together with `external_customer_id`.
            external_customer_id: Only those of the customer with this id in your own system; not together
                with `customer_id`.
            subscription_id: Only invoices of the subscription with this id.
            invoice_date_gt: Only invoices with a date after this time.
            invoice_date_gte: Only invoices with a date at or after this time.
            invoice_date_lt: Only invoices with a date before this time.
            invoice_date_lte: Only invoices with a date at or before this time.
            status: Only invoices with this status; drafts and voided ones are left out by default. One of
                `draft`, `issued`, `paid`, `synced`, `void`.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "cursor": cursor,
                "customer_id": customer_id,
                "external_customer_id": external_customer_id,
                "subscription_id": subscription_id,
                "invoice_date[gt]": invoice_date_gt,
                "invoice_date[gte]": invoice_date_gte,
                "invoice_date[lt]": invoice_date_lt,
                "invoice_date[lte]": invoice_date_lte,
                "status": status,
            },
            Invoice,
        )

    def get(self, invoice_id: str) -> Invoice:
        """Get an invoice.

        Amounts of a draft are those that were last computed.

        Args:
            invoice_id: Id of the invoice.
        """
        return self._one(GET, {"invoice_id": invoice_id}, Invoice)
