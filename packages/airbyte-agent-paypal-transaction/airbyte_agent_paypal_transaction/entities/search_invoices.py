# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""An invoice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.search_invoices import LIST
from ..models.search_invoices import Invoice
from ..params.search_invoices import (
    AmountRangeParam,
    DateRangeParam,
    DateTimeRangeParam,
    SearchInvoiceListParamsStatus,
)

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.search_invoices import SearchInvoicesStoreColumn, SearchInvoicesStoreRecord  # noqa: F401

__all__ = ["SearchInvoices", "SyncSearchInvoices"]


class SearchInvoices(StoredEntity["SearchInvoicesStoreColumn", "SearchInvoicesStoreRecord"]):
    """An invoice."""

    _stored = ("search_invoices", "SearchInvoicesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page: int | Omit | None = omit,
        total_required: bool | Omit | None = omit,
        creation_date_range: DateTimeRangeParam | Omit | None = omit,
        recipient_email: str | Omit | None = omit,
        recipient_first_name: str | Omit | None = omit,
        recipient_last_name: str | Omit | None = omit,
        recipient_business_name: str | Omit | None = omit,
        invoice_number: str | Omit | None = omit,
        status: Sequence[SearchInvoiceListParamsStatus | str] | Omit | None = omit,
        reference: str | Omit | None = omit,
        currency_code: str | Omit | None = omit,
        memo: str | Omit | None = omit,
        total_amount_range: AmountRangeParam | Omit | None = omit,
        invoice_date_range: DateRangeParam | Omit | None = omit,
        due_date_range: DateRangeParam | Omit | None = omit,
        payment_date_range: DateTimeRangeParam | Omit | None = omit,
        archived: bool | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Invoice]:
        """Search invoices.

        Those that meet all of the conditions.

        Args:
            page_size: Records per page; 20 by default. 1 to 100.
            page: Number of the page, from 1. 1 to 1,000.
            total_required: Whether to count all records and pages, by which a list is known to end. Default:
                true.
            creation_date_range: Only invoices that were created within these times.
            recipient_email: Only invoices to this email address. At most 254 characters.
            recipient_first_name: Only invoices to somebody with this first name. At most 140 characters.
            recipient_last_name: Only invoices to somebody with this last name. At most 140 characters.
            recipient_business_name: Only invoices to this company. At most 300 characters.
            invoice_number: Only invoices with this number. At most 25 characters.
            status: Only invoices with one of these statuses; at most 5. At most 5 items. One of `DRAFT`,
                `SENT`, `SCHEDULED`, `PAID`, `MARKED_AS_PAID`, `CANCELLED`, `REFUNDED`, `PARTIALLY_PAID`,
                `PARTIALLY_REFUNDED`, `MARKED_AS_REFUNDED`, `UNPAID`, `PAYMENT_PENDING`.
            reference: Only invoices with this reference, such as the number of a purchase order. At most 120
                characters.
            currency_code: Only invoices in this currency, by its ISO 4217 code. Exactly 3 characters.
            memo: Only invoices with this private note. At most 500 characters.
            total_amount_range: Only invoices with a total within these amounts.
            invoice_date_range: Only invoices with a date within these days.
            due_date_range: Only invoices that are due within these days.
            payment_date_range: Only invoices that were paid within these times.
            archived: Only archived invoices, or only those that are not; both by default.
            fields: Parts of an invoice to return: `items`, `payments`, `refunds`,
                `additional_recipients_info`, `attachments`.
        """
        return self._pager(
            LIST,
            {
                "page_size": page_size,
                "page": page,
                "total_required": total_required,
                "creation_date_range": creation_date_range,
                "recipient_email": recipient_email,
                "recipient_first_name": recipient_first_name,
                "recipient_last_name": recipient_last_name,
                "recipient_business_name": recipient_business_name,
                "invoice_number": invoice_number,
                "status": status,
                "reference": reference,
                "currency_code": currency_code,
                "memo": memo,
                "total_amount_range": total_amount_range,
                "invoice_date_range": invoice_date_range,
                "due_date_range": due_date_range,
                "payment_date_range": payment_date_range,
                "archived": archived,
                "fields": fields,
            },
            Invoice,
        )


class SyncSearchInvoices(SyncStoredEntity["SearchInvoicesStoreColumn", "SearchInvoicesStoreRecord"]):
    """An invoice. Sync version of `SearchInvoices`."""

    _stored = ("search_invoices", "SearchInvoicesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page: int | Omit | None = omit,
        total_required: bool | Omit | None = omit,
        creation_date_range: DateTimeRangeParam | Omit | None = omit,
        recipient_email: str | Omit | None = omit,
        recipient_first_name: str | Omit | None = omit,
        recipient_last_name: str | Omit | None = omit,
        recipient_business_name: str | Omit | None = omit,
        invoice_number: str | Omit | None = omit,
        status: Sequence[SearchInvoiceListParamsStatus | str] | Omit | None = omit,
        reference: str | Omit | None = omit,
        currency_code: str | Omit | None = omit,
        memo: str | Omit | None = omit,
        total_amount_range: AmountRangeParam | Omit | None = omit,
        invoice_date_range: DateRangeParam | Omit | None = omit,
        due_date_range: DateRangeParam | Omit | None = omit,
        payment_date_range: DateTimeRangeParam | Omit | None = omit,
        archived: bool | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Invoice]:
        """Search invoices.

        Those that meet all of the conditions.

        Args:
            page_size: Records per page; 20 by default. 1 to 100.
            page: Number of the page, from 1. 1 to 1,000.
            total_required: Whether to count all records and pages, by which a list is known to end. Default:
                true.
            creation_date_range: Only invoices that were created within these times.
            recipient_email: Only invoices to this email address. At most 254 characters.
            recipient_first_name: Only invoices to somebody with this first name. At most 140 characters.
            recipient_last_name: Only invoices to somebody with this last name. At most 140 characters.
            recipient_business_name: Only invoices to this company. At most 300 characters.
            invoice_number: Only invoices with this number. At most 25 characters.
            status: Only invoices with one of these statuses; at most 5. At most 5 items. One of `DRAFT`,
                `SENT`, `SCHEDULED`, `PAID`, `MARKED_AS_PAID`, `CANCELLED`, `REFUNDED`, `PARTIALLY_PAID`,
                `PARTIALLY_REFUNDED`, `MARKED_AS_REFUNDED`, `UNPAID`, `PAYMENT_PENDING`.
            reference: Only invoices with this reference, such as the number of a purchase order. At most 120
                characters.
            currency_code: Only invoices in this currency, by its ISO 4217 code. Exactly 3 characters.
            memo: Only invoices with this private note. At most 500 characters.
            total_amount_range: Only invoices with a total within these amounts.
            invoice_date_range: Only invoices with a date within these days.
            due_date_range: Only invoices that are due within these days.
            payment_date_range: Only invoices that were paid within these times.
            archived: Only archived invoices, or only those that are not; both by default.
            fields: Parts of an invoice to return: `items`, `payments`, `refunds`,
                `additional_recipients_info`, `attachments`.
        """
        return self._page(
            LIST,
            {
                "page_size": page_size,
                "page": page,
                "total_required": total_required,
                "creation_date_range": creation_date_range,
                "recipient_email": recipient_email,
                "recipient_first_name": recipient_first_name,
                "recipient_last_name": recipient_last_name,
                "recipient_business_name": recipient_business_name,
                "invoice_number": invoice_number,
                "status": status,
                "reference": reference,
                "currency_code": currency_code,
                "memo": memo,
                "total_amount_range": total_amount_range,
                "invoice_date_range": invoice_date_range,
                "due_date_range": due_date_range,
                "payment_date_range": payment_date_range,
                "archived": archived,
                "fields": fields,
            },
            Invoice,
        )
