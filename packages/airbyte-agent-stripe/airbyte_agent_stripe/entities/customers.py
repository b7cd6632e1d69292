# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""A customer: who is billed, how, and where goods go."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.customers import CREATE, DELETE, GET, LIST, SEARCH, UPDATE
from ..models.customers import Customer, DeletedCustomer
from ..params.customers import (
    CashBalanceParam,
    CustomerCreateParamsTax,
    CustomerCreateParamsTaxIdData,
    CustomerInvoiceSettingsParam,
    CustomerUpdateParamsTax,
)
from ..params.shared import AddressParam, ShippingParam, TimeRangeParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.customers import CustomersStoreColumn, CustomersStoreRecord  # noqa: F401

__all__ = ["Customers", "SyncCustomers"]


class Customers(StoredEntity["CustomersStoreColumn", "CustomersStoreRecord"]):
    """A customer: who is billed, how, and where goods go."""

    _stored = ("customers", "CustomersStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        email: str | Omit | None = omit,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Customer]:
        """List customers, newest first.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            starting_after: Id of the record before the page.
            ending_before: Id of the record after the page.
            email: Only those with exactly this email address; case matters.
            created: Only those created at this Unix time in seconds, or in a range of them.
            expand: Fields to hold whole records instead of ids, such as `data.default_source`.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "starting_after": starting_after,
                "ending_before": ending_before,
                "email": email,
                "created": created,
                "expand": expand,
            },
            Customer,
        )

    async def create(
        self,
        *,
        email: str | Omit | None = omit,
        name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        address: AddressParam | Literal[""] | Omit | None = omit,
        metadata: Mapping[str, str] | Literal[""] | Omit | None = omit,
        balance: int | Omit | None = omit,
        business_name: str | Omit | None = omit,
        cash_balance: CashBalanceParam | Omit | None = omit,
        coupon: str | Omit | None = omit,
        individual_name: str | Omit | None = omit,
        invoice_prefix: str | Omit | None = omit,
        invoice_settings: CustomerInvoiceSettingsParam | Omit | None = omit,
        next_invoice_sequence: int | Omit | None = omit,
        payment_method: str | Omit | None = omit,
        preferred_locales: Sequence[str] | Omit | None = omit,
        promotion_code: str | Omit | None = omit,
        shipping: ShippingParam | Literal[""] | Omit | None = omit,
        source: str | Omit | None = omit,
        tax: CustomerCreateParamsTax | Omit | None = omit,
        tax_exempt: Literal["exempt", "none", "reverse", ""] | str | Omit | None = omit,
        tax_id_data: Sequence[CustomerCreateParamsTaxIdData] | Omit | None = omit,
        test_clock: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Customer:
        """Create a customer.

        Args:
            email: Email address of the customer. At most 512 characters.
            name: Full name of the person or business. At most 256 characters.
            description: Free text about the customer.
            phone: Phone number of the customer. At most 20 characters.
            address: Billing address; "" for none.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            balance: Credit (negative) or debt (positive) on the next invoice, in the currency's smallest
                unit.
            business_name: Name of the customer's business; "" clears it. At most 150 characters.
            cash_balance: How money held for the customer is used.
            coupon: Id of a coupon for the customer; older API versions only.
            individual_name: Name of the person; "" clears it. At most 150 characters.
            invoice_prefix: First part of the customer's invoice numbers, 3 to 12 capital letters or digits.
            invoice_settings: Defaults for the customer's invoices.
            next_invoice_sequence: Number of the customer's next invoice; starts at 1.
            payment_method: Id of a payment method to attach.
            preferred_locales: Languages the customer prefers, best first.
            promotion_code: Id of a promotion code for the customer; older API versions only.
            shipping: Shipping address and recipient; appears on invoices; "" for none.
            source: Token or id of a legacy payment source to add as the default.
            tax: Where the customer is taxed.
            tax_exempt: Whether the customer pays tax, or accounts for it under reverse charge; "" for none.
                One of `exempt`, `none`, `reverse`, `""`.
            tax_id_data: Tax numbers of the customer.
            test_clock: Id of the test clock the customer lives by.
            expand: Fields to hold whole records instead of ids, such as `default_source`.
        """
        return await self._one(
            CREATE,
            {
                "email": email,
                "name": name,
                "description": description,
                "phone": phone,
                "address": address,
                "metadata": metadata,
                "balance": balance,
                "business_name": business_name,
                "cash_balance": cash_balance,
                "coupon": coupon,
                "individual_name": individual_name,
                "invoice_prefix": invoice_prefix,
                "invoice_settings": invoice_settings,
                "next_invoice_sequence": next_invoice_sequence,
                "payment_method": payment_method,
                "preferred_locales": preferred_locales,
                "promotion_code": promotion_code,
                "shipping": shipping,
                "source": source,
                "tax": tax,
                "tax_exempt": tax_exempt,
                "tax_id_data": tax_id_data,
                "test_clock": test_clock,
                "expand": expand,
            },
            Customer,
        )

    async def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Customer:
        """Get a customer.

        A customer that was deleted comes back with `deleted: true` and little else.

        Args:
            id: Id of the customer.
            expand: Fields to hold whole records instead of ids, such as `default_source`.
        """
        return await self._one(GET, {"id": id, "expand": expand}, Customer)

    async def update(
        self,
        id: str,
        *,
        email: str | Omit | None = omit,
        name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        address: AddressParam | Literal[""] | Omit | None = omit,
        metadata: Mapping[str, str] | Literal[""] | Omit | None = omit,
        balance: int | Omit | None = omit,
        business_name: str | Omit | None = omit,
        cash_balance: CashBalanceParam | Omit | None = omit,
        coupon: str | Omit | None = omit,
        default_source: str | Omit | None = omit,
        individual_name: str | Omit | None = omit,
        invoice_prefix: str | Omit | None = omit,
        invoice_settings: CustomerInvoiceSettingsParam | Omit | None = omit,
        next_invoice_sequence: int | Omit | None = omit,
        preferred_locales: Sequence[str] | Omit | None = omit,
        promotion_code: str | Omit | None = omit,
        shipping: ShippingParam | Literal[""] | Omit | None = omit,
        source: str | Omit | None = omit,
        tax: CustomerUpdateParamsTax | Omit | None = omit,
        tax_exempt: Literal["exempt", "none", "reverse", ""] | str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Customer:
        """Change a customer.

        Fields that are not given stay as they are; a text set to "" is cleared.

        Args:
            id: Id of the customer.
            email: Email address of the customer. At most 512 characters.
            name: Full name of the person or business. At most 256 characters.
            description: Free text about the customer.
            phone: Phone number of the customer. At most 20 characters.
            address: Billing address; "" clears it.
            metadata: Your own key-value pairs, merged with those there; a value of "" removes its key, and ""
                alone removes all.
            balance: Credit (negative) or debt (positive) on the next invoice, in the currency's smallest
                unit.
            business_name: Name of the customer's business; "" clears it. At most 150 characters.
            cash_balance: How money held for the customer is used.
            coupon: Id of a coupon for the customer; older API versions only.
            default_source: Id of the legacy payment source to charge by default. At most 500 characters.
            individual_name: Name of the person; "" clears it. At most 150 characters.
            invoice_prefix: First part of the customer's invoice numbers, 3 to 12 capital letters or digits.
            invoice_settings: Defaults for the customer's invoices.
            next_invoice_sequence: Number of the customer's next invoice; starts at 1.
            preferred_locales: Languages the customer prefers, best first.
            promotion_code: Id of a promotion code for the customer; older API versions only.
            shipping: Shipping address and recipient; appears on invoices; "" clears it.
            source: Token or id of a legacy payment source to add as the default.
            tax: Where the customer is taxed.
            tax_exempt: Whether the customer pays tax, or accounts for it under reverse charge; "" clears it.
                One of `exempt`, `none`, `reverse`, `""`.
            expand: Fields to hold whole records instead of ids, such as `default_source`.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "email": email,
                "name": name,
                "description": description,
                "phone": phone,
                "address": address,
                "metadata": metadata,
                "balance": balance,
                "business_name": business_name,
                "cash_balance": cash_balance,
                "coupon": coupon,
                "default_source": default_source,
                "individual_name": individual_name,
                "invoice_prefix": invoice_prefix,
                "invoice_settings": invoice_settings,
                "next_invoice_sequence": next_invoice_sequence,
                "preferred_locales": preferred_locales,
                "promotion_code": promotion_code,
                "shipping": shipping,
                "source": source,
                "tax": tax,
                "tax_exempt": tax_exempt,
                "expand": expand,
            },
            Customer,
        )

    async def delete(self, id: str) -> DeletedCustomer:
        """Delete a customer and cancel all of its subscriptions.

        It cannot be undone.

        Args:
            id: Id of the customer.
        """
        return await self._one(DELETE, {"id": id}, DeletedCustomer)

    def search(
        self,
        query: str,
        *,
        limit: int | Omit | None = omit,
        page: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Customer]:
        """Search customers.

        Up to a minute passes before a new or changed record is found. Not available to accounts in India.

        Args:
            query: Search clauses such as `email:'ann@example.com'` or `metadata['plan']:'pro'`, joined by AND
                or OR.
            limit: Records per page; 10 by default. 1 to 100.
            page: Cursor of the page: `next_page` of the previous page.
            expand: Fields to hold whole records instead of ids, such as `data.default_source`.
        """
        return self._pager(SEARCH, {"query": query, "limit": limit, "page": page, "expand": expand}, Customer)


class SyncCustomers(SyncStoredEntity["CustomersStoreColumn", "CustomersStoreRecord"]):
    """A customer: who is billed, how, and where goods go. Sync version of `Customers`."""

    _stored = ("customers", "CustomersStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        email: str | Omit | None = omit,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Customer]:
        """List customers, newest first.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            starting_after: Id of the record before the page.
            ending_before: Id of the record after the page.
            email: Only those with exactly this email address; case matters.
            created: Only those created at this Unix time in seconds, or in a range of them.
            expand: Fields to hold whole records instead of ids, such as `data.default_source`.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "starting_after": starting_after,
                "ending_before": ending_before,
                "email": email,
                "created": created,
                "expand": expand,
            },
            Customer,
        )

    def create(
        self,
        *,
        email: str | Omit | None = omit,
        name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        address: AddressParam | Literal[""] | Omit | None = omit,
        metadata: Mapping[str, str] | Literal[""] | Omit | None = omit,
        balance: int | Omit | None = omit,
        business_name: str | Omit | None = omit,
        cash_balance: CashBalanceParam | Omit | None = omit,
        coupon: str | Omit | None = omit,
        individual_name: str | Omit | None = omit,
        invoice_prefix: str | Omit | None = omit,
        invoice_settings: CustomerInvoiceSettingsParam | Omit | None = omit,
        next_invoice_sequence: int | Omit | None = omit,
        payment_method: str | Omit | None = omit,
        preferred_locales: Sequence[str] | Omit | None = omit,
        promotion_code: str | Omit | None = omit,
        shipping: ShippingParam | Literal[""] | Omit | None = omit,
        source: str | Omit | None = omit,
        tax: CustomerCreateParamsTax | Omit | None = omit,
        tax_exempt: Literal["exempt", "none", "reverse", ""] | str | Omit | None = omit,
        tax_id_data: Sequence[CustomerCreateParamsTaxIdData] | Omit | None = omit,
        test_clock: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Customer:
        """Create a customer.

        Args:
            email: Email address of the customer. At most 512 characters.
            name: Full name of the person or business. At most 256 characters.
            description: Free text about the customer.
            phone: Phone number of the customer. At most 20 characters.
            address: Billing address; "" for none.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            balance: Credit (negative) or debt (positive) on the next invoice, in the currency's smallest
                unit.
            business_name: Name of the customer's business; "" clears it. At most 150 characters.
            cash_balance: How money held for the customer is used.
            coupon: Id of a coupon for the customer; older API versions only.
            individual_name: Name of the person; "" clears it. At most 150 characters.
            invoice_prefix: First part of the customer's invoice numbers, 3 to 12 capital letters or digits.
            invoice_settings: Defaults for the customer's invoices.
            next_invoice_sequence: Number of the customer's next invoice; starts at 1.
            payment_method: Id of a payment method to attach.
            preferred_locales: Languages the customer prefers, best first.
            promotion_code: Id of a promotion code for the customer; older API versions only.
            shipping: Shipping address and recipient; appears on invoices; "" for none.
            source: Token or id of a legacy payment source to add as the default.
            tax: Where the customer is taxed.
            tax_exempt: Whether the customer pays tax, or accounts for it under reverse charge; "" for none.
                One of `exempt`, `none`, `reverse`, `""`.
            tax_id_data: Tax numbers of the customer.
            test_clock: Id of the test clock the customer lives by.
            expand: Fields to hold whole records instead of ids, such as `default_source`.
        """
        return self._one(
            CREATE,
            {
                "email": email,
                "name": name,
                "description": description,
                "phone": phone,
                "address": address,
                "metadata": metadata,
                "balance": balance,
                "business_name": business_name,
                "cash_balance": cash_balance,
                "coupon": coupon,
                "individual_name": individual_name,
                "invoice_prefix": invoice_prefix,
                "invoice_settings": invoice_settings,
                "next_invoice_sequence": next_invoice_sequence,
                "payment_method": payment_method,
                "preferred_locales": preferred_locales,
                "promotion_code": promotion_code,
                "shipping": shipping,
                "source": source,
                "tax": tax,
                "tax_exempt": tax_exempt,
                "tax_id_data": tax_id_data,
                "test_clock": test_clock,
                "expand": expand,
            },
            Customer,
        )

    def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Customer:
        """Get a customer.

        A customer that was deleted comes back with `deleted: true` and little else.

        Args:
            id: Id of the customer.
            expand: Fields to hold whole records instead of ids, such as `default_source`.
        """
        return self._one(GET, {"id": id, "expand": expand}, Customer)

    def update(
        self,
        id: str,
        *,
        email: str | Omit | None = omit,
        name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        address: AddressParam | Literal[""] | Omit | None = omit,
        metadata: Mapping[str, str] | Literal[""] | Omit | None = omit,
        balance: int | Omit | None = omit,
        business_name: str | Omit | None = omit,
        cash_balance: CashBalanceParam | Omit | None = omit,
        coupon: str | Omit | None = omit,
        default_source: str | Omit | None = omit,
        individual_name: str | Omit | None = omit,
        invoice_prefix: str | Omit | None = omit,
        invoice_settings: CustomerInvoiceSettingsParam | Omit | None = omit,
        next_invoice_sequence: int | Omit | None = omit,
        preferred_locales: Sequence[str] | Omit | None = omit,
        promotion_code: str | Omit | None = omit,
        shipping: ShippingParam | Literal[""] | Omit | None = omit,
        source: str | Omit | None = omit,
        tax: CustomerUpdateParamsTax | Omit | None = omit,
        tax_exempt: Literal["exempt", "none", "reverse", ""] | str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Customer:
        """Change a customer.

        Fields that are not given stay as they are; a text set to "" is cleared.

        Args:
            id: Id of the customer.
            email: Email address of the customer. At most 512 characters.
            name: Full name of the person or business. At most 256 characters.
            description: Free text about the customer.
            phone: Phone number of the customer. At most 20 characters.
            address: Billing address; "" clears it.
            metadata: Your own key-value pairs, merged with those there; a value of "" removes its key, and ""
                alone removes all.
            balance: Credit (negative) or debt (positive) on the next invoice, in the currency's smallest
                unit.
            business_name: Name of the customer's business; "" clears it. At most 150 characters.
            cash_balance: How money held for the customer is used.
            coupon: Id of a coupon for the customer; older API versions only.
            default_source: Id of the legacy payment source to charge by default. At most 500 characters.
            individual_name: Name of the person; "" clears it. At most 150 characters.
            invoice_prefix: First part of the customer's invoice numbers, 3 to 12 capital letters or digits.
            invoice_settings: Defaults for the customer's invoices.
            next_invoice_sequence: Number of the customer's next invoice; starts at 1.
            preferred_locales: Languages the customer prefers, best first.
            promotion_code: Id of a promotion code for the customer; older API versions only.
            shipping: Shipping address and recipient; appears on invoices; "" clears it.
            source: Token or id of a legacy payment source to add as the default.
            tax: Where the customer is taxed.
            tax_exempt: Whether the customer pays tax, or accounts for it under reverse charge; "" clears it.
                One of `exempt`, `none`, `reverse`, `""`.
            expand: Fields to hold whole records instead of ids, such as `default_source`.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "email": email,
                "name": name,
                "description": description,
                "phone": phone,
                "address": address,
                "metadata": metadata,
                "balance": balance,
                "business_name": business_name,
                "cash_balance": cash_balance,
                "coupon": coupon,
                "default_source": default_source,
                "individual_name": individual_name,
                "invoice_prefix": invoice_prefix,
                "invoice_settings": invoice_settings,
                "next_invoice_sequence": next_invoice_sequence,
                "preferred_locales": preferred_locales,
                "promotion_code": promotion_code,
                "shipping": shipping,
                "source": source,
                "tax": tax,
                "tax_exempt": tax_exempt,
                "expand": expand,
            },
            Customer,
        )

    def delete(self, id: str) -> DeletedCustomer:
        """Delete a customer and cancel all of its subscriptions.

        It cannot be undone.

        Args:
            id: Id of the customer.
        """
        return self._one(DELETE, {"id": id}, DeletedCustomer)

    def search(
        self,
        query: str,
        *,
        limit: int | Omit | None = omit,
        page: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Customer]:
        """Search customers.

        Up to a minute passes before a new or changed record is found. Not available to accounts in India.

        Args:
            query: Search clauses such as `email:'ann@example.com'` or `metadata['plan']:'pro'`, joined by AND
                or OR.
            limit: Records per page; 10 by default. 1 to 100.
            page: Cursor of the page: `next_page` of the previous page.
            expand: Fields to hold whole records instead of ids, such as `data.default_source`.
        """
        return self._page(SEARCH, {"query": query, "limit": limit, "page": page, "expand": expand}, Customer)
