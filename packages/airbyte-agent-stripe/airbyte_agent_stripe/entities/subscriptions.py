# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""A customer's recurring purchase."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.subscriptions import Subscription, SubscriptionsRow
from ..params.shared import (
    AutomaticTaxParam,
    DiscountParam,
    RecurringIntervalParam,
    TimeRangeParam,
    TransferPercentParam,
    TrialSettingsParam,
)
from ..params.subscriptions import (
    AddInvoiceItemParam,
    BillingThresholdsParam,
    CancellationDetailsParam,
    SubscriptionInvoiceSettingsParam,
    SubscriptionPaymentSettingsParam,
    SubscriptionsCreateBillingCycleAnchorConfig,
    SubscriptionsCreateBillingMode,
    SubscriptionsCreateItem,
    SubscriptionsCreatePaymentBehavior,
    SubscriptionsListAutomaticTax,
    SubscriptionsListStatus,
    SubscriptionsSearchQuery,
    SubscriptionsUpdateItem,
    SubscriptionsUpdatePauseCollection,
    SubscriptionsUpdatePaymentBehavior,
)
from ..schemas import (
    ADD_INVOICE_ITEMS_SCHEMA,
    AUTOMATIC_TAX_SCHEMA,
    BILLING_THRESHOLDS_SCHEMA,
    CANCELLATION_DETAILS_SCHEMA,
    CREATED_SCHEMA,
    DISCOUNTS_SCHEMA,
    INVOICE_SETTINGS_SCHEMA,
    PAYMENT_SETTINGS_SCHEMA,
    PENDING_INVOICE_ITEM_INTERVAL_SCHEMA,
    PRICE_DATA_SCHEMA,
    TRIAL_SETTINGS_SCHEMA,
)

__all__ = ["Subscriptions", "SyncSubscriptions"]


class Subscriptions(StoredEntity[SubscriptionsSearchQuery, SubscriptionsRow]):
    """A customer's recurring purchase."""

    _stored = ("subscriptions", SubscriptionsRow)

    def list(
        self,
        *,
        automatic_tax: SubscriptionsListAutomaticTax | Omit | None = omit,
        collection_method: Literal["charge_automatically", "send_invoice"] | str | Omit | None = omit,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        current_period_end: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        current_period_start: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        customer: str | Omit | None = omit,
        customer_account: str | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        price: str | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        status: SubscriptionsListStatus | str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Subscription]:
        """List subscriptions, newest first.

        Canceled ones are left out unless `status` asks for them.

        Args:
            automatic_tax: Only those with or without automatic tax.
            collection_method: Only those collected in this way. One of `charge_automatically`,
                `send_invoice`.
            created: Only those created at this Unix time in seconds, or in a range of them.
            current_period_end: Only those whose billing period ends at this Unix time in seconds, or in a
                range of them.
            current_period_start: Only those whose billing period began at this Unix time in seconds, or in a
                range of them.
            customer: Only those of this customer, by id.
            customer_account: Only those of this account, by id.
            ending_before: Id of the record after the page.
            limit: Records on a page; 10 where absent. 1 to 100.
            price: Only those with this price, by id.
            starting_after: Id of the record before the page.
            status: Only those in this state; `all` for every one, `ended` for canceled and expired ones. One
                of `active`, `all`, `canceled`, `ended`, `incomplete`, `incomplete_expired`, `past_due`,
                `paused`, `trialing`, `unpaid`.
            expand: Fields to hold whole records in place of ids, such as `data.customer`.
        """
        return self._pager(LIST, {
            "automatic_tax": automatic_tax, "collection_method": collection_method, "created": created,
            "current_period_end": current_period_end, "current_period_start": current_period_start,
            "customer": customer, "customer_account": customer_account, "ending_before": ending_before,
            "limit": limit, "price": price, "starting_after": starting_after, "status": status,
            "expand": expand,
        }, Subscription)  # fmt: skip

    async def create(
        self,
        customer: str,
        *,
        items: Sequence[SubscriptionsCreateItem] | Omit | None = omit,
        cancel_at_period_end: bool | Omit | None = omit,
        collection_method: Literal["charge_automatically", "send_invoice"] | str | Omit | None = omit,
        currency: str | Omit | None = omit,
        days_until_due: int | Omit | None = omit,
        default_payment_method: str | Omit | None = omit,
        description: str | Omit | None = omit,
        trial_period_days: int | Omit | None = omit,
        metadata: Mapping[str, str] | Literal[""] | Omit | None = omit,
        add_invoice_items: Sequence[AddInvoiceItemParam] | Omit | None = omit,
        application_fee_percent: float | Omit | None = omit,
        automatic_tax: AutomaticTaxParam | Omit | None = omit,
        backdate_start_date: int | dt.datetime | Omit | None = omit,
        billing_cycle_anchor: int | dt.datetime | Omit | None = omit,
        billing_cycle_anchor_config: SubscriptionsCreateBillingCycleAnchorConfig | Omit | None = omit,
        billing_mode: SubscriptionsCreateBillingMode | Omit | None = omit,
        billing_thresholds: BillingThresholdsParam | Literal[""] | Omit | None = omit,
        cancel_at: int | dt.datetime | Omit | None = omit,
        coupon: str | Omit | None = omit,
        default_source: str | Omit | None = omit,
        default_tax_rates: Sequence[str] | Literal[""] | Omit | None = omit,
        discounts: Sequence[DiscountParam] | Literal[""] | Omit | None = omit,
        invoice_settings: SubscriptionInvoiceSettingsParam | Omit | None = omit,
        off_session: bool | Omit | None = omit,
        on_behalf_of: str | Omit | None = omit,
        payment_behavior: SubscriptionsCreatePaymentBehavior | str | Omit | None = omit,
        payment_settings: SubscriptionPaymentSettingsParam | Omit | None = omit,
        pending_invoice_item_interval: RecurringIntervalParam | Literal[""] | Omit | None = omit,
        promotion_code: str | Omit | None = omit,
        proration_behavior: Literal["always_invoice", "create_prorations", "none"] | str | Omit | None = omit,
        transfer_data: TransferPercentParam | Omit | None = omit,
        trial_end: int | dt.datetime | Literal["now"] | str | Omit | None = omit,
        trial_from_plan: bool | Omit | None = omit,
        trial_settings: TrialSettingsParam | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Subscription:
        """Subscribe a customer to one or more prices.

        Args:
            customer: Id of the customer who subscribes.
            items: What to subscribe to, up to 20 prices.
            cancel_at_period_end: Whether to end with the current period.
            collection_method: Charge the default payment method, or email the invoice and wait. One of
                `charge_automatically`, `send_invoice`.
            currency: Three-letter ISO currency code in lower case.
            days_until_due: Days the customer has to pay; only with `collection_method` send_invoice.
            default_payment_method: Id of the customer's payment method to charge.
            description: Text shown to the customer. At most 500 characters.
            trial_period_days: Days of trial before the first charge.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            add_invoice_items: One-time prices to put on the first invoice, up to 20.
            application_fee_percent: Share of each invoice's total taken as application fee, in percent, 0 to
                100 with two decimals.
            automatic_tax: Automatic tax calculation.
            backdate_start_date: Date in the past to start from, Unix time in seconds.
            billing_cycle_anchor: Moment billing periods are counted from, Unix time in seconds, in the
                future.
            billing_cycle_anchor_config: Calendar day and time billing periods are counted from.
            billing_mode: How prorations and invoices are calculated.
            billing_thresholds: Usage or amount that triggers an invoice early; "" for none.
            cancel_at: When to end the subscription, Unix time in seconds.
            coupon: Id of a coupon; in older API versions; newer ones take `discounts`.
            default_source: Id of the legacy payment source charged by default.
            default_tax_rates: Ids of tax rates for lines that have none of their own; "" for none.
            discounts: Coupons, promotion codes or discounts to apply; "" for none.
            invoice_settings: Defaults for the subscription's invoices.
            off_session: Whether the customer is absent, which decides how authentication is handled.
            on_behalf_of: Id of the connected account the payment is made for.
            payment_behavior: What to do where the first payment fails. One of `allow_incomplete`,
                `default_incomplete`, `error_if_incomplete`, `pending_if_incomplete`.
            payment_settings: How the invoices are paid.
            pending_invoice_item_interval: How often pending invoice items are billed; "" for none.
            promotion_code: Id of a promotion code; in older API versions; newer ones take `discounts`.
            proration_behavior: Whether changes within a period are prorated. One of `always_invoice`,
                `create_prorations`, `none`.
            transfer_data: Transfer of the money to a connected account.
            trial_end: When the trial ends, Unix time in seconds, or `now`.
            trial_from_plan: Whether to use the plan's own trial.
            trial_settings: What happens around the end of the trial.
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return await self._one(CREATE, {
            "customer": customer, "items": items, "cancel_at_period_end": cancel_at_period_end,
            "collection_method": collection_method, "currency": currency, "days_until_due": days_until_due,
            "default_payment_method": default_payment_method, "description": description,
            "trial_period_days": trial_period_days, "metadata": metadata,
            "add_invoice_items": add_invoice_items, "application_fee_percent": application_fee_percent,
            "automatic_tax": automatic_tax, "backdate_start_date": backdate_start_date,
            "billing_cycle_anchor": billing_cycle_anchor,
            "billing_cycle_anchor_config": billing_cycle_anchor_config, "billing_mode": billing_mode,
            "billing_thresholds": billing_thresholds, "cancel_at": cancel_at, "coupon": coupon,
            "default_source": default_source, "default_tax_rates": default_tax_rates, "discounts": discounts,
            "invoice_settings": invoice_settings, "off_session": off_session, "on_behalf_of": on_behalf_of,
            "payment_behavior": payment_behavior, "payment_settings": payment_settings,
            "pending_invoice_item_interval": pending_invoice_item_interval, "promotion_code": promotion_code,
            "proration_behavior": proration_behavior, "transfer_data": transfer_data, "trial_end": trial_end,
            "trial_from_plan": trial_from_plan, "trial_settings": trial_settings, "expand": expand,
        }, Subscription)  # fmt: skip

    async def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Subscription:
        """Get a subscription.

        Args:
            id: Id of the subscription.
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return await self._one(GET, {"id": id, "expand": expand}, Subscription)

    async def update(
        self,
        id: str,
        *,
        cancel_at_period_end: bool | Omit | None = omit,
        collection_method: Literal["charge_automatically", "send_invoice"] | str | Omit | None = omit,
        days_until_due: int | Omit | None = omit,
        default_payment_method: str | Omit | None = omit,
        description: str | Omit | None = omit,
        items: Sequence[SubscriptionsUpdateItem] | Omit | None = omit,
        metadata: Mapping[str, str] | Literal[""] | Omit | None = omit,
        proration_behavior: Literal["always_invoice", "create_prorations", "none"] | str | Omit | None = omit,
        add_invoice_items: Sequence[AddInvoiceItemParam] | Omit | None = omit,
        application_fee_percent: float | Omit | None = omit,
        automatic_tax: AutomaticTaxParam | Omit | None = omit,
        billing_cycle_anchor: Literal["now", "unchanged"] | str | Omit | None = omit,
        billing_thresholds: BillingThresholdsParam | Literal[""] | Omit | None = omit,
        cancel_at: int | dt.datetime | Literal[""] | Omit | None = omit,
        cancellation_details: CancellationDetailsParam | Omit | None = omit,
        coupon: str | Omit | None = omit,
        default_source: str | Omit | None = omit,
        default_tax_rates: Sequence[str] | Literal[""] | Omit | None = omit,
        discounts: Sequence[DiscountParam] | Literal[""] | Omit | None = omit,
        invoice_settings: SubscriptionInvoiceSettingsParam | Omit | None = omit,
        off_session: bool | Omit | None = omit,
        on_behalf_of: str | Omit | None = omit,
        pause_collection: SubscriptionsUpdatePauseCollection | Literal[""] | Omit | None = omit,
        payment_behavior: SubscriptionsUpdatePaymentBehavior | str | Omit | None = omit,
        payment_settings: SubscriptionPaymentSettingsParam | Omit | None = omit,
        pending_invoice_item_interval: RecurringIntervalParam | Literal[""] | Omit | None = omit,
        promotion_code: str | Omit | None = omit,
        proration_date: int | dt.datetime | Omit | None = omit,
        transfer_data: TransferPercentParam | Literal[""] | Omit | None = omit,
        trial_end: int | dt.datetime | Literal["now"] | str | Omit | None = omit,
        trial_from_plan: bool | Omit | None = omit,
        trial_settings: TrialSettingsParam | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Subscription:
        """Change a subscription.

        Fields that are not given stay as they are; a text set to "" is cleared.

        Args:
            id: Id of the subscription.
            cancel_at_period_end: Whether to end with the current period.
            collection_method: Charge the default payment method, or email the invoice and wait. One of
                `charge_automatically`, `send_invoice`.
            days_until_due: Days the customer has to pay; only with `collection_method` send_invoice.
            default_payment_method: Id of the customer's payment method to charge.
            description: Text shown to the customer. At most 500 characters.
            items: Items to change, add or, with `deleted`, remove.
            metadata: Your own key-value pairs, merged with those there; a value of "" removes its key, and ""
                alone removes all.
            proration_behavior: Whether changes within a period are prorated. One of `always_invoice`,
                `create_prorations`, `none`.
            add_invoice_items: One-time prices to put on the next invoice, up to 20.
            application_fee_percent: Share of each invoice's total taken as application fee, in percent, 0 to
                100 with two decimals.
            automatic_tax: Automatic tax calculation.
            billing_cycle_anchor: Start a new billing period now, or leave it. One of `now`, `unchanged`.
            billing_thresholds: Usage or amount that triggers an invoice early; "" clears it.
            cancel_at: When to end the subscription, Unix time in seconds; "" clears it.
            cancellation_details: Why the subscription is canceled.
            coupon: Id of a coupon; in older API versions; newer ones take `discounts`.
            default_source: Id of the legacy payment source charged by default.
            default_tax_rates: Ids of tax rates for lines that have none of their own; "" clears it.
            discounts: Coupons, promotion codes or discounts to apply; "" clears it.
            invoice_settings: Defaults for the subscription's invoices.
            off_session: Whether the customer is absent, which decides how authentication is handled.
            on_behalf_of: Id of the connected account the payment is made for.
            pause_collection: Pause collection; "" resumes it.
            payment_behavior: What to do where the first payment fails. One of `allow_incomplete`,
                `default_incomplete`, `error_if_incomplete`, `pending_if_incomplete`.
            payment_settings: How the invoices are paid.
            pending_invoice_item_interval: How often pending invoice items are billed; "" clears it.
            promotion_code: Id of a promotion code; in older API versions; newer ones take `discounts`.
            proration_date: Moment to prorate for, Unix time in seconds.
            transfer_data: Transfer of the money to a connected account; "" clears it.
            trial_end: When the trial ends, Unix time in seconds, or `now`.
            trial_from_plan: Whether to use the plan's own trial.
            trial_settings: What happens around the end of the trial.
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return await self._one(UPDATE, {
            "id": id, "cancel_at_period_end": cancel_at_period_end, "collection_method": collection_method,
            "days_until_due": days_until_due, "default_payment_method": default_payment_method,
            "description": description, "items": items, "metadata": metadata,
            "proration_behavior": proration_behavior, "add_invoice_items": add_invoice_items,
            "application_fee_percent": application_fee_percent, "automatic_tax": automatic_tax,
            "billing_cycle_anchor": billing_cycle_anchor, "billing_thresholds": billing_thresholds,
            "cancel_at": cancel_at, "cancellation_details": cancellation_details, "coupon": coupon,
            "default_source": default_source, "default_tax_rates": default_tax_rates, "discounts": discounts,
            "invoice_settings": invoice_settings, "off_session": off_session, "on_behalf_of": on_behalf_of,
            "pause_collection": pause_collection, "payment_behavior": payment_behavior,
            "payment_settings": payment_settings,
            "pending_invoice_item_interval": pending_invoice_item_interval, "promotion_code": promotion_code,
            "proration_date": proration_date, "transfer_data": transfer_data, "trial_end": trial_end,
            "trial_from_plan": trial_from_plan, "trial_settings": trial_settings, "expand": expand,
        }, Subscription)  # fmt: skip

    async def delete(
        self,
        id: str,
        *,
        cancellation_details: CancellationDetailsParam | Omit | None = omit,
        invoice_now: bool | Omit | None = omit,
        prorate: bool | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Subscription:
        """Cancel a subscription at once.

        To end it with its period, update it with `cancel_at_period_end`.

        Args:
            id: Id of the subscription.
            cancellation_details: Why the subscription is canceled.
            invoice_now: Whether to bill unbilled usage and prorations at once.
            prorate: Whether to credit the unused time.
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return await self._one(DELETE, {
            "id": id, "cancellation_details": cancellation_details, "invoice_now": invoice_now,
            "prorate": prorate, "expand": expand,
        }, Subscription)  # fmt: skip

    def search(
        self,
        query: str,
        *,
        limit: int | Omit | None = omit,
        page: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Subscription]:
        """Search subscriptions.

        Up to a minute passes before a new or changed record is found. Not available to accounts in India.

        Args:
            query: Search clauses such as `status:'active'` or `metadata['plan']:'pro'`, joined by AND or OR.
            limit: Records on a page; 10 where absent. 1 to 100.
            page: Where to go on: `next_page` of the page before.
            expand: Fields to hold whole records in place of ids, such as `data.customer`.
        """
        return self._pager(
            SEARCH, {"query": query, "limit": limit, "page": page, "expand": expand}, Subscription,
        )  # fmt: skip


class SyncSubscriptions(SyncStoredEntity[SubscriptionsSearchQuery, SubscriptionsRow]):
    """A customer's recurring purchase; blocking twin of `Subscriptions`."""

    _stored = ("subscriptions", SubscriptionsRow)

    def list(
        self,
        *,
        automatic_tax: SubscriptionsListAutomaticTax | Omit | None = omit,
        collection_method: Literal["charge_automatically", "send_invoice"] | str | Omit | None = omit,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        current_period_end: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        current_period_start: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        customer: str | Omit | None = omit,
        customer_account: str | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        price: str | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        status: SubscriptionsListStatus | str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Subscription]:
        """List subscriptions, newest first.

        Canceled ones are left out unless `status` asks for them.

        Args:
            automatic_tax: Only those with or without automatic tax.
            collection_method: Only those collected in this way. One of `charge_automatically`,
                `send_invoice`.
            created: Only those created at this Unix time in seconds, or in a range of them.
            current_period_end: Only those whose billing period ends at this Unix time in seconds, or in a
                range of them.
            current_period_start: Only those whose billing period began at this Unix time in seconds, or in a
                range of them.
            customer: Only those of this customer, by id.
            customer_account: Only those of this account, by id.
            ending_before: Id of the record after the page.
            limit: Records on a page; 10 where absent. 1 to 100.
            price: Only those with this price, by id.
            starting_after: Id of the record before the page.
            status: Only those in this state; `all` for every one, `ended` for canceled and expired ones. One
                of `active`, `all`, `canceled`, `ended`, `incomplete`, `incomplete_expired`, `past_due`,
                `paused`, `trialing`, `unpaid`.
            expand: Fields to hold whole records in place of ids, such as `data.customer`.
        """
        return self._page(LIST, {
            "automatic_tax": automatic_tax, "collection_method": collection_method, "created": created,
            "current_period_end": current_period_end, "current_period_start": current_period_start,
            "customer": customer, "customer_account": customer_account, "ending_before": ending_before,
            "limit": limit, "price": price, "starting_after": starting_after, "status": status,
            "expand": expand,
        }, Subscription)  # fmt: skip

    def create(
        self,
        customer: str,
        *,
        items: Sequence[SubscriptionsCreateItem] | Omit | None = omit,
        cancel_at_period_end: bool | Omit | None = omit,
        collection_method: Literal["charge_automatically", "send_invoice"] | str | Omit | None = omit,
        currency: str | Omit | None = omit,
        days_until_due: int | Omit | None = omit,
        default_payment_method: str | Omit | None = omit,
        description: str | Omit | None = omit,
        trial_period_days: int | Omit | None = omit,
        metadata: Mapping[str, str] | Literal[""] | Omit | None = omit,
        add_invoice_items: Sequence[AddInvoiceItemParam] | Omit | None = omit,
        application_fee_percent: float | Omit | None = omit,
        automatic_tax: AutomaticTaxParam | Omit | None = omit,
        backdate_start_date: int | dt.datetime | Omit | None = omit,
        billing_cycle_anchor: int | dt.datetime | Omit | None = omit,
        billing_cycle_anchor_config: SubscriptionsCreateBillingCycleAnchorConfig | Omit | None = omit,
        billing_mode: SubscriptionsCreateBillingMode | Omit | None = omit,
        billing_thresholds: BillingThresholdsParam | Literal[""] | Omit | None = omit,
        cancel_at: int | dt.datetime | Omit | None = omit,
        coupon: str | Omit | None = omit,
        default_source: str | Omit | None = omit,
        default_tax_rates: Sequence[str] | Literal[""] | Omit | None = omit,
        discounts: Sequence[DiscountParam] | Literal[""] | Omit | None = omit,
        invoice_settings: SubscriptionInvoiceSettingsParam | Omit | None = omit,
        off_session: bool | Omit | None = omit,
        on_behalf_of: str | Omit | None = omit,
        payment_behavior: SubscriptionsCreatePaymentBehavior | str | Omit | None = omit,
        payment_settings: SubscriptionPaymentSettingsParam | Omit | None = omit,
        pending_invoice_item_interval: RecurringIntervalParam | Literal[""] | Omit | None = omit,
        promotion_code: str | Omit | None = omit,
        proration_behavior: Literal["always_invoice", "create_prorations", "none"] | str | Omit | None = omit,
        transfer_data: TransferPercentParam | Omit | None = omit,
        trial_end: int | dt.datetime | Literal["now"] | str | Omit | None = omit,
        trial_from_plan: bool | Omit | None = omit,
        trial_settings: TrialSettingsParam | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Subscription:
        """Subscribe a customer to one or more prices.

        Args:
            customer: Id of the customer who subscribes.
            items: What to subscribe to, up to 20 prices.
            cancel_at_period_end: Whether to end with the current period.
            collection_method: Charge the default payment method, or email the invoice and wait. One of
                `charge_automatically`, `send_invoice`.
            currency: Three-letter ISO currency code in lower case.
            days_until_due: Days the customer has to pay; only with `collection_method` send_invoice.
            default_payment_method: Id of the customer's payment method to charge.
            description: Text shown to the customer. At most 500 characters.
            trial_period_days: Days of trial before the first charge.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            add_invoice_items: One-time prices to put on the first invoice, up to 20.
            application_fee_percent: Share of each invoice's total taken as application fee, in percent, 0 to
                100 with two decimals.
            automatic_tax: Automatic tax calculation.
            backdate_start_date: Date in the past to start from, Unix time in seconds.
            billing_cycle_anchor: Moment billing periods are counted from, Unix time in seconds, in the
                future.
            billing_cycle_anchor_config: Calendar day and time billing periods are counted from.
            billing_mode: How prorations and invoices are calculated.
            billing_thresholds: Usage or amount that triggers an invoice early; "" for none.
            cancel_at: When to end the subscription, Unix time in seconds.
            coupon: Id of a coupon; in older API versions; newer ones take `discounts`.
            default_source: Id of the legacy payment source charged by default.
            default_tax_rates: Ids of tax rates for lines that have none of their own; "" for none.
            discounts: Coupons, promotion codes or discounts to apply; "" for none.
            invoice_settings: Defaults for the subscription's invoices.
            off_session: Whether the customer is absent, which decides how authentication is handled.
            on_behalf_of: Id of the connected account the payment is made for.
            payment_behavior: What to do where the first payment fails. One of `allow_incomplete`,
                `default_incomplete`, `error_if_incomplete`, `pending_if_incomplete`.
            payment_settings: How the invoices are paid.
            pending_invoice_item_interval: How often pending invoice items are billed; "" for none.
            promotion_code: Id of a promotion code; in older API versions; newer ones take `discounts`.
            proration_behavior: Whether changes within a period are prorated. One of `always_invoice`,
                `create_prorations`, `none`.
            transfer_data: Transfer of the money to a connected account.
            trial_end: When the trial ends, Unix time in seconds, or `now`.
            trial_from_plan: Whether to use the plan's own trial.
            trial_settings: What happens around the end of the trial.
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return self._one(CREATE, {
            "customer": customer, "items": items, "cancel_at_period_end": cancel_at_period_end,
            "collection_method": collection_method, "currency": currency, "days_until_due": days_until_due,
            "default_payment_method": default_payment_method, "description": description,
            "trial_period_days": trial_period_days, "metadata": metadata,
            "add_invoice_items": add_invoice_items, "application_fee_percent": application_fee_percent,
            "automatic_tax": automatic_tax, "backdate_start_date": backdate_start_date,
            "billing_cycle_anchor": billing_cycle_anchor,
            "billing_cycle_anchor_config": billing_cycle_anchor_config, "billing_mode": billing_mode,
            "billing_thresholds": billing_thresholds, "cancel_at": cancel_at, "coupon": coupon,
            "default_source": default_source, "default_tax_rates": default_tax_rates, "discounts": discounts,
            "invoice_settings": invoice_settings, "off_session": off_session, "on_behalf_of": on_behalf_of,
            "payment_behavior": payment_behavior, "payment_settings": payment_settings,
            "pending_invoice_item_interval": pending_invoice_item_interval, "promotion_code": promotion_code,
            "proration_behavior": proration_behavior, "transfer_data": transfer_data, "trial_end": trial_end,
            "trial_from_plan": trial_from_plan, "trial_settings": trial_settings, "expand": expand,
        }, Subscription)  # fmt: skip

    def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Subscription:
        """Get a subscription.

        Args:
            id: Id of the subscription.
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return self._one(GET, {"id": id, "expand": expand}, Subscription)

    def update(
        self,
        id: str,
        *,
        cancel_at_period_end: bool | Omit | None = omit,
        collection_method: Literal["charge_automatically", "send_invoice"] | str | Omit | None = omit,
        days_until_due: int | Omit | None = omit,
        default_payment_method: str | Omit | None = omit,
        description: str | Omit | None = omit,
        items: Sequence[SubscriptionsUpdateItem] | Omit | None = omit,
        metadata: Mapping[str, str] | Literal[""] | Omit | None = omit,
        proration_behavior: Literal["always_invoice", "create_prorations", "none"] | str | Omit | None = omit,
        add_invoice_items: Sequence[AddInvoiceItemParam] | Omit | None = omit,
        application_fee_percent: float | Omit | None = omit,
        automatic_tax: AutomaticTaxParam | Omit | None = omit,
        billing_cycle_anchor: Literal["now", "unchanged"] | str | Omit | None = omit,
        billing_thresholds: BillingThresholdsParam | Literal[""] | Omit | None = omit,
        cancel_at: int | dt.datetime | Literal[""] | Omit | None = omit,
        cancellation_details: CancellationDetailsParam | Omit | None = omit,
        coupon: str | Omit | None = omit,
        default_source: str | Omit | None = omit,
        default_tax_rates: Sequence[str] | Literal[""] | Omit | None = omit,
        discounts: Sequence[DiscountParam] | Literal[""] | Omit | None = omit,
        invoice_settings: SubscriptionInvoiceSettingsParam | Omit | None = omit,
        off_session: bool | Omit | None = omit,
        on_behalf_of: str | Omit | None = omit,
        pause_collection: SubscriptionsUpdatePauseCollection | Literal[""] | Omit | None = omit,
        payment_behavior: SubscriptionsUpdatePaymentBehavior | str | Omit | None = omit,
        payment_settings: SubscriptionPaymentSettingsParam | Omit | None = omit,
        pending_invoice_item_interval: RecurringIntervalParam | Literal[""] | Omit | None = omit,
        promotion_code: str | Omit | None = omit,
        proration_date: int | dt.datetime | Omit | None = omit,
        transfer_data: TransferPercentParam | Literal[""] | Omit | None = omit,
        trial_end: int | dt.datetime | Literal["now"] | str | Omit | None = omit,
        trial_from_plan: bool | Omit | None = omit,
        trial_settings: TrialSettingsParam | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Subscription:
        """Change a subscription.

        Fields that are not given stay as they are; a text set to "" is cleared.

        Args:
            id: Id of the subscription.
            cancel_at_period_end: Whether to end with the current period.
            collection_method: Charge the default payment method, or email the invoice and wait. One of
                `charge_automatically`, `send_invoice`.
            days_until_due: Days the customer has to pay; only with `collection_method` send_invoice.
            default_payment_method: Id of the customer's payment method to charge.
            description: Text shown to the customer. At most 500 characters.
            items: Items to change, add or, with `deleted`, remove.
            metadata: Your own key-value pairs, merged with those there; a value of "" removes its key, and ""
                alone removes all.
            proration_behavior: Whether changes within a period are prorated. One of `always_invoice`,
                `create_prorations`, `none`.
            add_invoice_items: One-time prices to put on the next invoice, up to 20.
            application_fee_percent: Share of each invoice's total taken as application fee, in percent, 0 to
                100 with two decimals.
            automatic_tax: Automatic tax calculation.
            billing_cycle_anchor: Start a new billing period now, or leave it. One of `now`, `unchanged`.
            billing_thresholds: Usage or amount that triggers an invoice early; "" clears it.
            cancel_at: When to end the subscription, Unix time in seconds; "" clears it.
            cancellation_details: Why the subscription is canceled.
            coupon: Id of a coupon; in older API versions; newer ones take `discounts`.
            default_source: Id of the legacy payment source charged by default.
            default_tax_rates: Ids of tax rates for lines that have none of their own; "" clears it.
            discounts: Coupons, promotion codes or discounts to apply; "" clears it.
            invoice_settings: Defaults for the subscription's invoices.
            off_session: Whether the customer is absent, which decides how authentication is handled.
            on_behalf_of: Id of the connected account the payment is made for.
            pause_collection: Pause collection; "" resumes it.
            payment_behavior: What to do where the first payment fails. One of `allow_incomplete`,
                `default_incomplete`, `error_if_incomplete`, `pending_if_incomplete`.
            payment_settings: How the invoices are paid.
            pending_invoice_item_interval: How often pending invoice items are billed; "" clears it.
            promotion_code: Id of a promotion code; in older API versions; newer ones take `discounts`.
            proration_date: Moment to prorate for, Unix time in seconds.
            transfer_data: Transfer of the money to a connected account; "" clears it.
            trial_end: When the trial ends, Unix time in seconds, or `now`.
            trial_from_plan: Whether to use the plan's own trial.
            trial_settings: What happens around the end of the trial.
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return self._one(UPDATE, {
            "id": id, "cancel_at_period_end": cancel_at_period_end, "collection_method": collection_method,
            "days_until_due": days_until_due, "default_payment_method": default_payment_method,
            "description": description, "items": items, "metadata": metadata,
            "proration_behavior": proration_behavior, "add_invoice_items": add_invoice_items,
            "application_fee_percent": application_fee_percent, "automatic_tax": automatic_tax,
            "billing_cycle_anchor": billing_cycle_anchor, "billing_thresholds": billing_thresholds,
            "cancel_at": cancel_at, "cancellation_details": cancellation_details, "coupon": coupon,
            "default_source": default_source, "default_tax_rates": default_tax_rates, "discounts": discounts,
            "invoice_settings": invoice_settings, "off_session": off_session, "on_behalf_of": on_behalf_of,
            "pause_collection": pause_collection, "payment_behavior": payment_behavior,
            "payment_settings": payment_settings,
            "pending_invoice_item_interval": pending_invoice_item_interval, "promotion_code": promotion_code,
            "proration_date": proration_date, "transfer_data": transfer_data, "trial_end": trial_end,
            "trial_from_plan": trial_from_plan, "trial_settings": trial_settings, "expand": expand,
        }, Subscription)  # fmt: skip

    def delete(
        self,
        id: str,
        *,
        cancellation_details: CancellationDetailsParam | Omit | None = omit,
        invoice_now: bool | Omit | None = omit,
        prorate: bool | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Subscription:
        """Cancel a subscription at once.

        To end it with its period, update it with `cancel_at_period_end`.

        Args:
            id: Id of the subscription.
            cancellation_details: Why the subscription is canceled.
            invoice_now: Whether to bill unbilled usage and prorations at once.
            prorate: Whether to credit the unused time.
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return self._one(DELETE, {
            "id": id, "cancellation_details": cancellation_details, "invoice_now": invoice_now,
            "prorate": prorate, "expand": expand,
        }, Subscription)  # fmt: skip

    def search(
        self,
        query: str,
        *,
        limit: int | Omit | None = omit,
        page: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Subscription]:
        """Search subscriptions.

        Up to a minute passes before a new or changed record is found. Not available to accounts in India.

        Args:
            query: Search clauses such as `status:'active'` or `metadata['plan']:'pro'`, joined by AND or OR.
            limit: Records on a page; 10 where absent. 1 to 100.
            page: Where to go on: `next_page` of the page before.
            expand: Fields to hold whole records in place of ids, such as `data.customer`.
        """
        return self._page(
            SEARCH, {"query": query, "limit": limit, "page": page, "expand": expand}, Subscription,
        )  # fmt: skip


# fmt: off
LIST = Operation(
    entity="subscriptions", action="list", method="GET", path="/v1/subscriptions",
    parameters=(
        Parameter(
            "automatic_tax", "query",
            {"type": "object", "properties": {"enabled": {"type": "boolean"}}, "required": ["enabled"]},
            style="deepObject", explode=True,
        ),
        Parameter(
            "collection_method", "query",
            {"type": "string", "enum": ["charge_automatically", "send_invoice"]},
        ),
        Parameter("created", "query", CREATED_SCHEMA, style="deepObject", explode=True),
        Parameter("current_period_end", "query", CREATED_SCHEMA, style="deepObject", explode=True),
        Parameter("current_period_start", "query", CREATED_SCHEMA, style="deepObject", explode=True),
        Parameter("customer", "query", {"type": "string"}),
        Parameter("customer_account", "query", {"type": "string"}),
        Parameter("ending_before", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("price", "query", {"type": "string"}),
        Parameter("starting_after", "query", {"type": "string"}),
        Parameter("status", "query", {"type": "string", "enum": [
            "active", "all", "canceled", "ended", "incomplete", "incomplete_expired", "past_due", "paused",
            "trialing", "unpaid",
        ]}),
        Parameter(
            "expand", "query", {"type": "array", "items": {"type": "string"}}, style="deepObject",
            explode=True,
        ),
    ),
    summary="List subscriptions, newest first", records="$.data", meta={"has_more": "$.has_more"},
    paging=Paging(strategy="last_id", param="starting_after", has_more="has_more", page_size="limit"),
)
CREATE = Operation(
    entity="subscriptions", action="create", method="POST", path="/v1/subscriptions",
    parameters=(
        Parameter("customer", "body", {"type": "string"}, required=True),
        Parameter(
            "items", "body",
            {"type": "array", "items": {"type": "object", "properties": {
                "billing_thresholds": {
                    "oneOf": [
                        {
                            "type": "object", "properties": {"usage_gte": {"type": "integer"}},
                            "required": ["usage_gte"],
                        },
                        {"type": "string", "const": ""},
                    ],
                },
                "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
                "price": {"type": "string"}, "price_data": PRICE_DATA_SCHEMA, "quantity": {"type": "integer"},
                "tax_rates": {
                    "oneOf": [
                        {"type": "array", "items": {"type": "string"}}, {"type": "string", "const": ""},
                    ],
                },
            }}},
        ),
        Parameter("cancel_at_period_end", "body", {"type": "boolean"}),
        Parameter(
            "collection_method", "body", {"type": "string", "enum": ["charge_automatically", "send_invoice"]},
        ),
        Parameter("currency", "body", {"type": "string"}),
        Parameter("days_until_due", "body", {"type": "integer"}),
        Parameter("default_payment_method", "body", {"type": "string"}),
        Parameter("description", "body", {"type": "string", "maxLength": 500}),
        Parameter("trial_period_days", "body", {"type": "integer"}),
        Parameter("metadata", "body", {
            "oneOf": [
                {"type": "object", "additionalProperties": {"type": "string"}},
                {"type": "string", "const": ""},
            ],
        }),
        Parameter("add_invoice_items", "body", ADD_INVOICE_ITEMS_SCHEMA),
        Parameter("application_fee_percent", "body", {"type": "number"}),
        Parameter("automatic_tax", "body", AUTOMATIC_TAX_SCHEMA),
        Parameter("backdate_start_date", "body", {"type": "integer", "format": "unix-time"}),
        Parameter("billing_cycle_anchor", "body", {"type": "integer", "format": "unix-time"}),
        Parameter(
            "billing_cycle_anchor_config", "body",
            {"type": "object", "properties": {
                "day_of_month": {"type": "integer", "minimum": 1, "maximum": 31},
                "hour": {"type": "integer", "minimum": 0, "maximum": 23},
                "minute": {"type": "integer", "minimum": 0, "maximum": 59},
                "month": {"type": "integer", "minimum": 1, "maximum": 12},
                "second": {"type": "integer", "minimum": 0, "maximum": 59},
            }, "required": ["day_of_month"]},
        ),
        Parameter("billing_mode", "body", {"type": "object", "properties": {
            "type": {"type": "string", "enum": ["classic", "flexible"]},
            "flexible": {"type": "object", "properties": {
                "proration_discounts": {"type": "string", "enum": ["included", "itemized"]},
            }},
        }, "required": ["type"]}),
        Parameter("billing_thresholds", "body", BILLING_THRESHOLDS_SCHEMA),
        Parameter("cancel_at", "body", {"type": "integer", "format": "unix-time"}),
        Parameter("coupon", "body", {"type": "string"}),
        Parameter("default_source", "body", {"type": "string"}),
        Parameter(
            "default_tax_rates", "body",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string", "const": ""}]},
        ),
        Parameter("discounts", "body", DISCOUNTS_SCHEMA),
        Parameter("invoice_settings", "body", INVOICE_SETTINGS_SCHEMA),
        Parameter("off_session", "body", {"type": "boolean"}),
        Parameter("on_behalf_of", "body", {"type": "string"}),
        Parameter("payment_behavior", "body", {"type": "string", "enum": [
            "allow_incomplete", "default_incomplete", "error_if_incomplete", "pending_if_incomplete",
        ]}),
        Parameter("payment_settings", "body", PAYMENT_SETTINGS_SCHEMA),
        Parameter("pending_invoice_item_interval", "body", PENDING_INVOICE_ITEM_INTERVAL_SCHEMA),
        Parameter("promotion_code", "body", {"type": "string"}),
        Parameter(
            "proration_behavior", "body",
            {"type": "string", "enum": ["always_invoice", "create_prorations", "none"]},
        ),
        Parameter("transfer_data", "body", {
            "type": "object",
            "properties": {"destination": {"type": "string"}, "amount_percent": {"type": "number"}},
            "required": ["destination"],
        }),
        Parameter(
            "trial_end", "body",
            {"oneOf": [{"type": "integer", "format": "unix-time"}, {"type": "string", "enum": ["now"]}]},
        ),
        Parameter("trial_from_plan", "body", {"type": "boolean"}),
        Parameter("trial_settings", "body", TRIAL_SETTINGS_SCHEMA),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Subscribe a customer to one or more prices", body="form", idempotency_header="Idempotency-Key",
)
GET = Operation(
    entity="subscriptions", action="get", method="GET", path="/v1/subscriptions/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter(
            "expand", "query", {"type": "array", "items": {"type": "string"}}, style="deepObject",
            explode=True,
        ),
    ),
    summary="Get a subscription",
)
UPDATE = Operation(
    entity="subscriptions", action="update", method="POST", path="/v1/subscriptions/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("cancel_at_period_end", "body", {"type": "boolean"}),
        Parameter(
            "collection_method", "body", {"type": "string", "enum": ["charge_automatically", "send_invoice"]},
        ),
        Parameter("days_until_due", "body", {"type": "integer"}),
        Parameter("default_payment_method", "body", {"type": "string"}),
        Parameter("description", "body", {"type": "string", "maxLength": 500}),
        Parameter(
            "items", "body",
            {"type": "array", "items": {"type": "object", "properties": {
                "billing_thresholds": {
                    "oneOf": [
                        {
                            "type": "object", "properties": {"usage_gte": {"type": "integer"}},
                            "required": ["usage_gte"],
                        },
                        {"type": "string", "const": ""},
                    ],
                },
                "clear_usage": {"type": "boolean"}, "deleted": {"type": "boolean"}, "id": {"type": "string"},
                "metadata": {
                    "oneOf": [
                        {"type": "object", "additionalProperties": {"type": "string"}},
                        {"type": "string", "const": ""},
                    ],
                },
                "price": {"type": "string"}, "price_data": PRICE_DATA_SCHEMA, "quantity": {"type": "integer"},
                "tax_rates": {
                    "oneOf": [
                        {"type": "array", "items": {"type": "string"}}, {"type": "string", "const": ""},
                    ],
                },
            }}},
        ),
        Parameter("metadata", "body", {
            "oneOf": [
                {"type": "object", "additionalProperties": {"type": "string"}},
                {"type": "string", "const": ""},
            ],
        }),
        Parameter(
            "proration_behavior", "body",
            {"type": "string", "enum": ["always_invoice", "create_prorations", "none"]},
        ),
        Parameter("add_invoice_items", "body", ADD_INVOICE_ITEMS_SCHEMA),
        Parameter("application_fee_percent", "body", {"type": "number"}),
        Parameter("automatic_tax", "body", AUTOMATIC_TAX_SCHEMA),
        Parameter("billing_cycle_anchor", "body", {"type": "string", "enum": ["now", "unchanged"]}),
        Parameter("billing_thresholds", "body", BILLING_THRESHOLDS_SCHEMA),
        Parameter(
            "cancel_at", "body",
            {"oneOf": [{"type": "integer", "format": "unix-time"}, {"type": "string", "const": ""}]},
        ),
        Parameter("cancellation_details", "body", CANCELLATION_DETAILS_SCHEMA),
        Parameter("coupon", "body", {"type": "string"}),
        Parameter("default_source", "body", {"type": "string"}),
        Parameter(
            "default_tax_rates", "body",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string", "const": ""}]},
        ),
        Parameter("discounts", "body", DISCOUNTS_SCHEMA),
        Parameter("invoice_settings", "body", INVOICE_SETTINGS_SCHEMA),
        Parameter("off_session", "body", {"type": "boolean"}),
        Parameter("on_behalf_of", "body", {"type": "string"}),
        Parameter("pause_collection", "body", {
            "oneOf": [
                {"type": "object", "properties": {
                    "behavior": {"type": "string", "enum": ["keep_as_draft", "mark_uncollectible", "void"]},
                    "resumes_at": {"type": "integer", "format": "unix-time"},
                }, "required": ["behavior"]},
                {"type": "string", "const": ""},
            ],
        }),
        Parameter("payment_behavior", "body", {"type": "string", "enum": [
            "allow_incomplete", "default_incomplete", "error_if_incomplete", "pending_if_incomplete",
        ]}),
        Parameter("payment_settings", "body", PAYMENT_SETTINGS_SCHEMA),
        Parameter("pending_invoice_item_interval", "body", PENDING_INVOICE_ITEM_INTERVAL_SCHEMA),
        Parameter("promotion_code", "body", {"type": "string"}),
        Parameter("proration_date", "body", {"type": "integer", "format": "unix-time"}),
        Parameter("transfer_data", "body", {
            "oneOf": [
                {"type": "object", "properties": {
                    "destination": {"type": "string"}, "amount_percent": {"type": "number"},
                }, "required": ["destination"]},
                {"type": "string", "const": ""},
            ],
        }),
        Parameter(
            "trial_end", "body",
            {"oneOf": [{"type": "integer", "format": "unix-time"}, {"type": "string", "enum": ["now"]}]},
        ),
        Parameter("trial_from_plan", "body", {"type": "boolean"}),
        Parameter("trial_settings", "body", TRIAL_SETTINGS_SCHEMA),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Change a subscription", body="form", idempotency_header="Idempotency-Key",
)
DELETE = Operation(
    entity="subscriptions", action="delete", method="DELETE", path="/v1/subscriptions/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("cancellation_details", "body", CANCELLATION_DETAILS_SCHEMA),
        Parameter("invoice_now", "body", {"type": "boolean"}),
        Parameter("prorate", "body", {"type": "boolean"}),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Cancel a subscription at once", body="form",
)
SEARCH = Operation(
    entity="subscriptions", action="search", method="GET", path="/v1/subscriptions/search",
    parameters=(
        Parameter("query", "query", {"type": "string"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "string"}),
        Parameter(
            "expand", "query", {"type": "array", "items": {"type": "string"}}, style="deepObject",
            explode=True,
        ),
    ),
    summary="Search subscriptions", records="$.data",
    meta={"has_more": "$.has_more", "next_page": "$.next_page"},
    paging=Paging(strategy="cursor", param="page", next="next_page", has_more="has_more", page_size="limit"),
)
OPERATIONS: Mapping[str, Operation] = {
    "list": LIST, "create": CREATE, "get": GET, "update": UPDATE, "delete": DELETE, "search": SEARCH,
}
