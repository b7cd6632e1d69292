# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""A statement of what a customer owes, from draft to paid."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.invoices import CREATE, GET, LIST, SEARCH
from ..models.invoices import Invoice
from ..params.invoices import (
    InvoiceCreateParamsFromInvoice,
    InvoiceCreateParamsPaymentSettings,
    InvoiceCreateParamsRendering,
)
from ..params.shared import (
    AccountChoiceParam,
    AutomaticTaxParam,
    DiscountParam,
    InvoiceCustomFieldParam,
    InvoiceRenderingOptionsParam,
    ShippingParam,
    ShippingRateParam,
    TimeRangeParam,
    TransferDataParam,
)

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.invoices import InvoicesStoreColumn, InvoicesStoreRecord  # noqa: F401

__all__ = ["Invoices", "SyncInvoices"]


class Invoices(StoredEntity["InvoicesStoreColumn", "InvoicesStoreRecord"]):
    """A statement of what a customer owes, from draft to paid."""

    _stored = ("invoices", "InvoicesStoreRecord")

    def list(
        self,
        *,
        collection_method: Literal["charge_automatically", "send_invoice"] | str | Omit | None = omit,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        customer: str | Omit | None = omit,
        customer_account: str | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        status: Literal["draft", "open", "paid", "uncollectible", "void"] | str | Omit | None = omit,
        subscription: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Invoice]:
        """List invoices, newest first.

        Args:
            collection_method: Only those collected in this way. One of `charge_automatically`,
                `send_invoice`.
            created: Only those created at this Unix time in seconds, or in a range of them.
            customer: Only those of this customer, by id.
            customer_account: Only those of this account, by id.
            ending_before: Id of the record after the page.
            limit: Records per page; 10 by default. 1 to 100.
            starting_after: Id of the record before the page.
            status: Only those in this state. One of `draft`, `open`, `paid`, `uncollectible`, `void`.
            subscription: Only those of this subscription, by id.
            expand: Fields to hold whole records instead of ids, such as `data.customer`.
        """
        return self._pager(
            LIST,
            {
                "collection_method": collection_method,
                "created": created,
                "customer": customer,
                "customer_account": customer_account,
                "ending_before": ending_before,
                "limit": limit,
                "starting_after": starting_after,
                "status": status,
                "subscription": subscription,
                "expand": expand,
            },
            Invoice,
        )

    async def create(
        self,
        customer: str,
        *,
        auto_advance: bool | Omit | None = omit,
        collection_method: Literal["charge_automatically", "send_invoice"] | str | Omit | None = omit,
        description: str | Omit | None = omit,
        days_until_due: int | Omit | None = omit,
        due_date: int | dt.datetime | Omit | None = omit,
        footer: str | Omit | None = omit,
        metadata: Mapping[str, str] | Literal[""] | Omit | None = omit,
        pending_invoice_items_behavior: Literal["exclude", "include", "include_and_require"]
        | str
        | Omit
        | None = omit,
        account_tax_ids: Sequence[str] | Literal[""] | Omit | None = omit,
        application_fee_amount: int | Omit | None = omit,
        automatic_tax: AutomaticTaxParam | Omit | None = omit,
        automatically_finalizes_at: int | dt.datetime | Omit | None = omit,
        currency: str | Omit | None = omit,
        custom_fields: Sequence[InvoiceCustomFieldParam] | Literal[""] | Omit | None = omit,
        default_payment_method: str | Omit | None = omit,
        default_source: str | Omit | None = omit,
        default_tax_rates: Sequence[str] | Omit | None = omit,
        discounts: Sequence[DiscountParam] | Literal[""] | Omit | None = omit,
        effective_at: int | dt.datetime | Omit | None = omit,
        from_invoice: InvoiceCreateParamsFromInvoice | Omit | None = omit,
        issuer: AccountChoiceParam | Omit | None = omit,
        on_behalf_of: str | Omit | None = omit,
        payment_settings: InvoiceCreateParamsPaymentSettings | Omit | None = omit,
        rendering: InvoiceCreateParamsRendering | Omit | None = omit,
        rendering_options: InvoiceRenderingOptionsParam | Literal[""] | Omit | None = omit,
        shipping_cost: ShippingRateParam | Omit | None = omit,
        shipping_details: ShippingParam | Omit | None = omit,
        statement_descriptor: str | Omit | None = omit,
        subscription: str | Omit | None = omit,
        transfer_data: TransferDataParam | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Invoice:
        """Create a draft invoice for a customer.

        It stays a draft until it is finalized.

        Args:
            customer: Id of the customer to bill.
            auto_advance: Whether Stripe moves the invoice on by itself: finalizes, collects, reminds.
            collection_method: Charge the default payment method, or email the invoice and wait. One of
                `charge_automatically`, `send_invoice`.
            description: Memo to show on the invoice. At most 1,500 characters.
            days_until_due: Days the customer has to pay; only with `collection_method` send_invoice.
            due_date: When payment is due, Unix time in seconds; only with `collection_method` send_invoice.
            footer: Text at the bottom of the invoice.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            pending_invoice_items_behavior: Whether pending invoice items are put on the invoice. One of
                `exclude`, `include`, `include_and_require`.
            account_tax_ids: Ids of your tax numbers to show on the invoice; "" for none.
            application_fee_amount: Application fee in the currency's smallest unit, kept from a connected
                account's payment.
            automatic_tax: Automatic tax calculation.
            automatically_finalizes_at: When to finalize the draft, Unix time in seconds; at most 5 years
                ahead.
            currency: Three-letter ISO currency code in lower case; the customer's by default.
            custom_fields: Extra lines to show on the invoice, up to four; "" for none.
            default_payment_method: Id of the customer's payment method to charge.
            default_source: Id of the customer's legacy payment source to charge.
            default_tax_rates: Ids of tax rates for lines that have none of their own.
            discounts: Coupons, promotion codes or discounts to apply; "" for none.
            effective_at: Date to show as date of issue, Unix time in seconds.
            from_invoice: Invoice to revise.
            issuer: Account that issues the invoice.
            on_behalf_of: Id of the connected account the payment is created for.
            payment_settings: How the invoice is paid.
            rendering: How the PDF looks.
            rendering_options: How the PDF looks; "" for none.
            shipping_cost: What shipping costs.
            shipping_details: Where and to whom goods are shipped.
            statement_descriptor: Text on the customer's bank statement. At most 22 characters.
            subscription: Id of the subscription to bill; its pending items alone are included.
            transfer_data: Transfer of the payment to a connected account.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return await self._one(
            CREATE,
            {
                "customer": customer,
                "auto_advance": auto_advance,
                "collection_method": collection_method,
                "description": description,
                "days_until_due": days_until_due,
                "due_date": due_date,
                "footer": footer,
                "metadata": metadata,
                "pending_invoice_items_behavior": pending_invoice_items_behavior,
                "account_tax_ids": account_tax_ids,
                "application_fee_amount": application_fee_amount,
                "automatic_tax": automatic_tax,
                "automatically_finalizes_at": automatically_finalizes_at,
                "currency": currency,
                "custom_fields": custom_fields,
                "default_payment_method": default_payment_method,
                "default_source": default_source,
                "default_tax_rates": default_tax_rates,
                "discounts": discounts,
                "effective_at": effective_at,
                "from_invoice": from_invoice,
                "issuer": issuer,
                "on_behalf_of": on_behalf_of,
                "payment_settings": payment_settings,
                "rendering": rendering,
                "rendering_options": rendering_options,
                "shipping_cost": shipping_cost,
                "shipping_details": shipping_details,
                "statement_descriptor": statement_descriptor,
                "subscription": subscription,
                "transfer_data": transfer_data,
                "expand": expand,
            },
            Invoice,
        )

    async def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Invoice:
        """Get an invoice.

        Args:
            id: Id of the invoice.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return await self._one(GET, {"id": id, "expand": expand}, Invoice)

    def search(
        self,
        query: str,
        *,
        limit: int | Omit | None = omit,
        page: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Invoice]:
        """Search invoices.

        Up to a minute passes before a new or changed record is found. Not available to accounts in India.

        Args:
            query: Search clauses such as `total>1000` or `status:'open'`, joined by AND or OR.
            limit: Records per page; 10 by default. 1 to 100.
            page: Cursor of the page: `next_page` of the previous page.
            expand: Fields to hold whole records instead of ids, such as `data.customer`.
        """
        return self._pager(SEARCH, {"query": query, "limit": limit, "page": page, "expand": expand}, Invoice)


class SyncInvoices(SyncStoredEntity["InvoicesStoreColumn", "InvoicesStoreRecord"]):
    """A statement of what a customer owes, from draft to paid. Sync version of `Invoices`."""

    _stored = ("invoices", "InvoicesStoreRecord")

    def list(
        self,
        *,
        collection_method: Literal["charge_automatically", "send_invoice"] | str | Omit | None = omit,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        customer: str | Omit | None = omit,
        customer_account: str | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        status: Literal["draft", "open", "paid", "uncollectible", "void"] | str | Omit | None = omit,
        subscription: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Invoice]:
        """List invoices, newest first.

        Args:
            collection_method: Only those collected in this way. One of `charge_automatically`,
                `send_invoice`.
            created: Only those created at this Unix time in seconds, or in a range of them.
            customer: Only those of this customer, by id.
            customer_account: Only those of this account, by id.
            ending_before: Id of the record after the page.
            limit: Records per page; 10 by default. 1 to 100.
            starting_after: Id of the record before the page.
            status: Only those in this state. One of `draft`, `open`, `paid`, `uncollectible`, `void`.
            subscription: Only those of this subscription, by id.
            expand: Fields to hold whole records instead of ids, such as `data.customer`.
        """
        return self._page(
            LIST,
            {
                "collection_method": collection_method,
                "created": created,
                "customer": customer,
                "customer_account": customer_account,
                "ending_before": ending_before,
                "limit": limit,
                "starting_after": starting_after,
                "status": status,
                "subscription": subscription,
                "expand": expand,
            },
            Invoice,
        )

    def create(
        self,
        customer: str,
        *,
        auto_advance: bool | Omit | None = omit,
        collection_method: Literal["charge_automatically", "send_invoice"] | str | Omit | None = omit,
        description: str | Omit | None = omit,
        days_until_due: int | Omit | None = omit,
        due_date: int | dt.datetime | Omit | None = omit,
        footer: str | Omit | None = omit,
        metadata: Mapping[str, str] | Literal[""] | Omit | None = omit,
        pending_invoice_items_behavior: Literal["exclude", "include", "include_and_require"]
        | str
        | Omit
        | None = omit,
        account_tax_ids: Sequence[str] | Literal[""] | Omit | None = omit,
        application_fee_amount: int | Omit | None = omit,
        automatic_tax: AutomaticTaxParam | Omit | None = omit,
        automatically_finalizes_at: int | dt.datetime | Omit | None = omit,
        currency: str | Omit | None = omit,
        custom_fields: Sequence[InvoiceCustomFieldParam] | Literal[""] | Omit | None = omit,
        default_payment_method: str | Omit | None = omit,
        default_source: str | Omit | None = omit,
        default_tax_rates: Sequence[str] | Omit | None = omit,
        discounts: Sequence[DiscountParam] | Literal[""] | Omit | None = omit,
        effective_at: int | dt.datetime | Omit | None = omit,
        from_invoice: InvoiceCreateParamsFromInvoice | Omit | None = omit,
        issuer: AccountChoiceParam | Omit | None = omit,
        on_behalf_of: str | Omit | None = omit,
        payment_settings: InvoiceCreateParamsPaymentSettings | Omit | None = omit,
        rendering: InvoiceCreateParamsRendering | Omit | None = omit,
        rendering_options: InvoiceRenderingOptionsParam | Literal[""] | Omit | None = omit,
        shipping_cost: ShippingRateParam | Omit | None = omit,
        shipping_details: ShippingParam | Omit | None = omit,
        statement_descriptor: str | Omit | None = omit,
        subscription: str | Omit | None = omit,
        transfer_data: TransferDataParam | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Invoice:
        """Create a draft invoice for a customer.

        It stays a draft until it is finalized.

        Args:
            customer: Id of the customer to bill.
            auto_advance: Whether Stripe moves the invoice on by itself: finalizes, collects, reminds.
            collection_method: Charge the default payment method, or email the invoice and wait. One of
                `charge_automatically`, `send_invoice`.
            description: Memo to show on the invoice. At most 1,500 characters.
            days_until_due: Days the customer has to pay; only with `collection_method` send_invoice.
            due_date: When payment is due, Unix time in seconds; only with `collection_method` send_invoice.
            footer: Text at the bottom of the invoice.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            pending_invoice_items_behavior: Whether pending invoice items are put on the invoice. One of
                `exclude`, `include`, `include_and_require`.
            account_tax_ids: Ids of your tax numbers to show on the invoice; "" for none.
            application_fee_amount: Application fee in the currency's smallest unit, kept from a connected
                account's payment.
            automatic_tax: Automatic tax calculation.
            automatically_finalizes_at: When to finalize the draft, Unix time in seconds; at most 5 years
                ahead.
            currency: Three-letter ISO currency code in lower case; the customer's by default.
            custom_fields: Extra lines to show on the invoice, up to four; "" for none.
            default_payment_method: Id of the customer's payment method to charge.
            default_source: Id of the customer's legacy payment source to charge.
            default_tax_rates: Ids of tax rates for lines that have none of their own.
            discounts: Coupons, promotion codes or discounts to apply; "" for none.
            effective_at: Date to show as date of issue, Unix time in seconds.
            from_invoice: Invoice to revise.
            issuer: Account that issues the invoice.
            on_behalf_of: Id of the connected account the payment is created for.
            payment_settings: How the invoice is paid.
            rendering: How the PDF looks.
            rendering_options: How the PDF looks; "" for none.
            shipping_cost: What shipping costs.
            shipping_details: Where and to whom goods are shipped.
            statement_descriptor: Text on the customer's bank statement. At most 22 characters.
            subscription: Id of the subscription to bill; its pending items alone are included.
            transfer_data: Transfer of the payment to a connected account.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return self._one(
            CREATE,
            {
                "customer": customer,
                "auto_advance": auto_advance,
                "collection_method": collection_method,
                "description": description,
                "days_until_due": days_until_due,
                "due_date": due_date,
                "footer": footer,
                "metadata": metadata,
                "pending_invoice_items_behavior": pending_invoice_items_behavior,
                "account_tax_ids": account_tax_ids,
                "application_fee_amount": application_fee_amount,
                "automatic_tax": automatic_tax,
                "automatically_finalizes_at": automatically_finalizes_at,
                "currency": currency,
                "custom_fields": custom_fields,
                "default_payment_method": default_payment_method,
                "default_source": default_source,
                "default_tax_rates": default_tax_rates,
                "discounts": discounts,
                "effective_at": effective_at,
                "from_invoice": from_invoice,
                "issuer": issuer,
                "on_behalf_of": on_behalf_of,
                "payment_settings": payment_settings,
                "rendering": rendering,
                "rendering_options": rendering_options,
                "shipping_cost": shipping_cost,
                "shipping_details": shipping_details,
                "statement_descriptor": statement_descriptor,
                "subscription": subscription,
                "transfer_data": transfer_data,
                "expand": expand,
            },
            Invoice,
        )

    def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Invoice:
        """Get an invoice.

        Args:
            id: Id of the invoice.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return self._one(GET, {"id": id, "expand": expand}, Invoice)

    def search(
        self,
        query: str,
        *,
        limit: int | Omit | None = omit,
        page: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Invoice]:
        """Search invoices.

        Up to a minute passes before a new or changed record is found. Not available to accounts in India.

        Args:
            query: Search clauses such as `total>1000` or `status:'open'`, joined by AND or OR.
            limit: Records per page; 10 by default. 1 to 100.
            page: Cursor of the page: `next_page` of the previous page.
            expand: Fields to hold whole records instead of ids, such as `data.customer`.
        """
        return self._page(SEARCH, {"query": query, "limit": limit, "page": page, "expand": expand}, Invoice)
