# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""A statement of what a customer owes, from draft to paid."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.invoices import Invoice, InvoicesRow
from ..params.invoices import (
    InvoicesCreateFromInvoice,
    InvoicesCreatePaymentSettings,
    InvoicesCreateRendering,
    InvoicesSearchQuery,
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
from ..schemas import (
    ACSS_DEBIT_SCHEMA,
    AUTOMATIC_TAX_SCHEMA,
    CREATED_SCHEMA,
    CUSTOM_FIELDS_SCHEMA,
    CUSTOMER_BALANCE_SCHEMA,
    DISCOUNTS_SCHEMA,
    INSTALLMENTS_SCHEMA,
    PAYMENT_METHOD_TYPES_SCHEMA,
    RENDERING_OPTIONS_SCHEMA,
    SHIPPING_COST_SCHEMA,
    SHIPPING_DETAILS_SCHEMA,
    US_BANK_ACCOUNT_SCHEMA,
)

__all__ = ["Invoices", "SyncInvoices"]


class Invoices(StoredEntity[InvoicesSearchQuery, InvoicesRow]):
    """A statement of what a customer owes, from draft to paid."""

    _stored = ("invoices", InvoicesRow)

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
            limit: Records on a page; 10 where absent. 1 to 100.
            starting_after: Id of the record before the page.
            status: Only those in this state. One of `draft`, `open`, `paid`, `uncollectible`, `void`.
            subscription: Only those of this subscription, by id.
            expand: Fields to hold whole records in place of ids, such as `data.customer`.
        """
        return self._pager(LIST, {
            "collection_method": collection_method, "created": created, "customer": customer,
            "customer_account": customer_account, "ending_before": ending_before, "limit": limit,
            "starting_after": starting_after, "status": status, "subscription": subscription,
            "expand": expand,
        }, Invoice)  # fmt: skip

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
        from_invoice: InvoicesCreateFromInvoice | Omit | None = omit,
        issuer: AccountChoiceParam | Omit | None = omit,
        on_behalf_of: str | Omit | None = omit,
        payment_settings: InvoicesCreatePaymentSettings | Omit | None = omit,
        rendering: InvoicesCreateRendering | Omit | None = omit,
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
            currency: Three-letter ISO currency code in lower case; the customer's where absent.
            custom_fields: Extra lines to show on the invoice, up to four; "" for none.
            default_payment_method: Id of the customer's payment method to charge.
            default_source: Id of the customer's legacy payment source to charge.
            default_tax_rates: Ids of tax rates for lines that have none of their own.
            discounts: Coupons, promotion codes or discounts to apply; "" for none.
            effective_at: Date to show as date of issue, Unix time in seconds.
            from_invoice: Invoice to revise.
            issuer: Account that issues the invoice.
            on_behalf_of: Id of the connected account the payment is made for.
            payment_settings: How the invoice is paid.
            rendering: How the PDF looks.
            rendering_options: How the PDF looks; "" for none.
            shipping_cost: What shipping costs.
            shipping_details: Where and to whom goods are shipped.
            statement_descriptor: Text on the customer's bank statement. At most 22 characters.
            subscription: Id of the subscription to bill; its pending items alone are included.
            transfer_data: Transfer of the payment to a connected account.
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return await self._one(CREATE, {
            "customer": customer, "auto_advance": auto_advance, "collection_method": collection_method,
            "description": description, "days_until_due": days_until_due, "due_date": due_date,
            "footer": footer, "metadata": metadata,
            "pending_invoice_items_behavior": pending_invoice_items_behavior,
            "account_tax_ids": account_tax_ids, "application_fee_amount": application_fee_amount,
            "automatic_tax": automatic_tax, "automatically_finalizes_at": automatically_finalizes_at,
            "currency": currency, "custom_fields": custom_fields,
            "default_payment_method": default_payment_method, "default_source": default_source,
            "default_tax_rates": default_tax_rates, "discounts": discounts, "effective_at": effective_at,
            "from_invoice": from_invoice, "issuer": issuer, "on_behalf_of": on_behalf_of,
            "payment_settings": payment_settings, "rendering": rendering,
            "rendering_options": rendering_options, "shipping_cost": shipping_cost,
            "shipping_details": shipping_details, "statement_descriptor": statement_descriptor,
            "subscription": subscription, "transfer_data": transfer_data, "expand": expand,
        }, Invoice)  # fmt: skip

    async def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Invoice:
        """Get an invoice.

        Args:
            id: Id of the invoice.
            expand: Fields to hold whole records in place of ids, such as `customer`.
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
            limit: Records on a page; 10 where absent. 1 to 100.
            page: Where to go on: `next_page` of the page before.
            expand: Fields to hold whole records in place of ids, such as `data.customer`.
        """
        return self._pager(SEARCH, {"query": query, "limit": limit, "page": page, "expand": expand}, Invoice)


class SyncInvoices(SyncStoredEntity[InvoicesSearchQuery, InvoicesRow]):
    """A statement of what a customer owes, from draft to paid; blocking twin of `Invoices`."""

    _stored = ("invoices", InvoicesRow)

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
            limit: Records on a page; 10 where absent. 1 to 100.
            starting_after: Id of the record before the page.
            status: Only those in this state. One of `draft`, `open`, `paid`, `uncollectible`, `void`.
            subscription: Only those of this subscription, by id.
            expand: Fields to hold whole records in place of ids, such as `data.customer`.
        """
        return self._page(LIST, {
            "collection_method": collection_method, "created": created, "customer": customer,
            "customer_account": customer_account, "ending_before": ending_before, "limit": limit,
            "starting_after": starting_after, "status": status, "subscription": subscription,
            "expand": expand,
        }, Invoice)  # fmt: skip

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
        from_invoice: InvoicesCreateFromInvoice | Omit | None = omit,
        issuer: AccountChoiceParam | Omit | None = omit,
        on_behalf_of: str | Omit | None = omit,
        payment_settings: InvoicesCreatePaymentSettings | Omit | None = omit,
        rendering: InvoicesCreateRendering | Omit | None = omit,
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
            currency: Three-letter ISO currency code in lower case; the customer's where absent.
            custom_fields: Extra lines to show on the invoice, up to four; "" for none.
            default_payment_method: Id of the customer's payment method to charge.
            default_source: Id of the customer's legacy payment source to charge.
            default_tax_rates: Ids of tax rates for lines that have none of their own.
            discounts: Coupons, promotion codes or discounts to apply; "" for none.
            effective_at: Date to show as date of issue, Unix time in seconds.
            from_invoice: Invoice to revise.
            issuer: Account that issues the invoice.
            on_behalf_of: Id of the connected account the payment is made for.
            payment_settings: How the invoice is paid.
            rendering: How the PDF looks.
            rendering_options: How the PDF looks; "" for none.
            shipping_cost: What shipping costs.
            shipping_details: Where and to whom goods are shipped.
            statement_descriptor: Text on the customer's bank statement. At most 22 characters.
            subscription: Id of the subscription to bill; its pending items alone are included.
            transfer_data: Transfer of the payment to a connected account.
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return self._one(CREATE, {
            "customer": customer, "auto_advance": auto_advance, "collection_method": collection_method,
            "description": description, "days_until_due": days_until_due, "due_date": due_date,
            "footer": footer, "metadata": metadata,
            "pending_invoice_items_behavior": pending_invoice_items_behavior,
            "account_tax_ids": account_tax_ids, "application_fee_amount": application_fee_amount,
            "automatic_tax": automatic_tax, "automatically_finalizes_at": automatically_finalizes_at,
            "currency": currency, "custom_fields": custom_fields,
            "default_payment_method": default_payment_method, "default_source": default_source,
            "default_tax_rates": default_tax_rates, "discounts": discounts, "effective_at": effective_at,
            "from_invoice": from_invoice, "issuer": issuer, "on_behalf_of": on_behalf_of,
            "payment_settings": payment_settings, "rendering": rendering,
            "rendering_options": rendering_options, "shipping_cost": shipping_cost,
            "shipping_details": shipping_details, "statement_descriptor": statement_descriptor,
            "subscription": subscription, "transfer_data": transfer_data, "expand": expand,
        }, Invoice)  # fmt: skip

    def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Invoice:
        """Get an invoice.

        Args:
            id: Id of the invoice.
            expand: Fields to hold whole records in place of ids, such as `customer`.
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
            limit: Records on a page; 10 where absent. 1 to 100.
            page: Where to go on: `next_page` of the page before.
            expand: Fields to hold whole records in place of ids, such as `data.customer`.
        """
        return self._page(SEARCH, {"query": query, "limit": limit, "page": page, "expand": expand}, Invoice)


# fmt: off
LIST = Operation(
    entity="invoices", action="list", method="GET", path="/v1/invoices",
    parameters=(
        Parameter(
            "collection_method", "query",
            {"type": "string", "enum": ["charge_automatically", "send_invoice"]},
        ),
        Parameter("created", "query", CREATED_SCHEMA, style="deepObject", explode=True),
        Parameter("customer", "query", {"type": "string"}),
        Parameter("customer_account", "query", {"type": "string"}),
        Parameter("ending_before", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("starting_after", "query", {"type": "string"}),
        Parameter(
            "status", "query", {"type": "string", "enum": ["draft", "open", "paid", "uncollectible", "void"]},
        ),
        Parameter("subscription", "query", {"type": "string"}),
        Parameter(
            "expand", "query", {"type": "array", "items": {"type": "string"}}, style="deepObject",
            explode=True,
        ),
    ),
    summary="List invoices, newest first", records="$.data", meta={"has_more": "$.has_more"},
    paging=Paging(strategy="last_id", param="starting_after", has_more="has_more", page_size="limit"),
)
CREATE = Operation(
    entity="invoices", action="create", method="POST", path="/v1/invoices",
    parameters=(
        Parameter("customer", "body", {"type": "string"}, required=True),
        Parameter("auto_advance", "body", {"type": "boolean"}),
        Parameter(
            "collection_method", "body", {"type": "string", "enum": ["charge_automatically", "send_invoice"]},
        ),
        Parameter("description", "body", {"type": "string", "maxLength": 1500}),
        Parameter("days_until_due", "body", {"type": "integer"}),
        Parameter("due_date", "body", {"type": "integer", "format": "unix-time"}),
        Parameter("footer", "body", {"type": "string"}),
        Parameter("metadata", "body", {
            "oneOf": [
                {"type": "object", "additionalProperties": {"type": "string"}},
                {"type": "string", "const": ""},
            ],
        }),
        Parameter(
            "pending_invoice_items_behavior", "body",
            {"type": "string", "enum": ["exclude", "include", "include_and_require"]},
        ),
        Parameter(
            "account_tax_ids", "body",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string", "const": ""}]},
        ),
        Parameter("application_fee_amount", "body", {"type": "integer"}),
        Parameter("automatic_tax", "body", AUTOMATIC_TAX_SCHEMA),
        Parameter("automatically_finalizes_at", "body", {"type": "integer", "format": "unix-time"}),
        Parameter("currency", "body", {"type": "string"}),
        Parameter("custom_fields", "body", CUSTOM_FIELDS_SCHEMA),
        Parameter("default_payment_method", "body", {"type": "string"}),
        Parameter("default_source", "body", {"type": "string"}),
        Parameter("default_tax_rates", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("discounts", "body", DISCOUNTS_SCHEMA),
        Parameter("effective_at", "body", {"type": "integer", "format": "unix-time"}),
        Parameter("from_invoice", "body", {"type": "object", "properties": {
            "action": {"type": "string", "enum": ["revision"]}, "invoice": {"type": "string"},
        }, "required": ["action", "invoice"]}),
        Parameter("issuer", "body", {"type": "object", "properties": {
            "type": {"type": "string", "enum": ["account", "self"]}, "account": {"type": "string"},
        }, "required": ["type"]}),
        Parameter("on_behalf_of", "body", {"type": "string"}),
        Parameter("payment_settings", "body", {"type": "object", "properties": {
            "default_mandate": {"type": "string"},
            "payment_method_options": {"type": "object", "properties": {
                "acss_debit": ACSS_DEBIT_SCHEMA,
                "bancontact": {
                    "oneOf": [
                        {"type": "object", "properties": {
                            "preferred_language": {"type": "string", "enum": ["de", "en", "fr", "nl"]},
                        }},
                        {"type": "string", "const": ""},
                    ],
                },
                "card": {
                    "oneOf": [
                        {"type": "object", "properties": {
                            "installments": INSTALLMENTS_SCHEMA,
                            "request_three_d_secure": {"type": "string", "enum": ["any", "automatic"]},
                        }},
                        {"type": "string", "const": ""},
                    ],
                },
                "customer_balance": CUSTOMER_BALANCE_SCHEMA,
                "konbini": {
                    "oneOf": [
                        {"type": "object", "additionalProperties": True}, {"type": "string", "const": ""},
                    ],
                },
                "us_bank_account": US_BANK_ACCOUNT_SCHEMA,
            }},
            "payment_method_types": PAYMENT_METHOD_TYPES_SCHEMA,
        }}),
        Parameter("rendering", "body", {"type": "object", "properties": {
            "amount_tax_display": {"type": "string", "enum": ["exclude_tax", "include_inclusive_tax"]},
            "pdf": {
                "type": "object",
                "properties": {"page_size": {"type": "string", "enum": ["a4", "auto", "letter"]}},
            },
            "template": {"type": "string"}, "template_version": {"type": "integer"},
        }}),
        Parameter("rendering_options", "body", RENDERING_OPTIONS_SCHEMA),
        Parameter("shipping_cost", "body", SHIPPING_COST_SCHEMA),
        Parameter("shipping_details", "body", SHIPPING_DETAILS_SCHEMA),
        Parameter("statement_descriptor", "body", {"type": "string", "maxLength": 22}),
        Parameter("subscription", "body", {"type": "string"}),
        Parameter("transfer_data", "body", {
            "type": "object",
            "properties": {"destination": {"type": "string"}, "amount": {"type": "integer"}},
            "required": ["destination"],
        }),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Create a draft invoice for a customer", body="form", idempotency_header="Idempotency-Key",
)
GET = Operation(
    entity="invoices", action="get", method="GET", path="/v1/invoices/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter(
            "expand", "query", {"type": "array", "items": {"type": "string"}}, style="deepObject",
            explode=True,
        ),
    ),
    summary="Get an invoice",
)
SEARCH = Operation(
    entity="invoices", action="search", method="GET", path="/v1/invoices/search",
    parameters=(
        Parameter("query", "query", {"type": "string"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "string"}),
        Parameter(
            "expand", "query", {"type": "array", "items": {"type": "string"}}, style="deepObject",
            explode=True,
        ),
    ),
    summary="Search invoices", records="$.data", meta={"has_more": "$.has_more", "next_page": "$.next_page"},
    paging=Paging(strategy="cursor", param="page", next="next_page", has_more="has_more", page_size="limit"),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "search": SEARCH}
