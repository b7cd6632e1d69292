# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""A customer's recurring purchase."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.subscriptions import CREATE, DELETE, GET, LIST, SEARCH, UPDATE
from ..models.subscriptions import Subscription
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
    SubscriptionCreateParamsBillingCycleAnchorConfig,
    SubscriptionCreateParamsBillingMode,
    SubscriptionCreateParamsItem,
    SubscriptionCreateParamsPaymentBehavior,
    SubscriptionInvoiceSettingsParam,
    SubscriptionListParamsAutomaticTax,
    SubscriptionListParamsStatus,
    SubscriptionPaymentSettingsParam,
    SubscriptionUpdateParamsItem,
    SubscriptionUpdateParamsPauseCollection,
    SubscriptionUpdateParamsPaymentBehavior,
)

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.subscriptions import SubscriptionsStoreColumn, SubscriptionsStoreRecord  # noqa: F401

__all__ = ["Subscriptions", "SyncSubscriptions"]


class Subscriptions(StoredEntity["SubscriptionsStoreColumn", "SubscriptionsStoreRecord"]):
    """A customer's recurring purchase."""

    _stored = ("subscriptions", "SubscriptionsStoreRecord")

    def list(
        self,
        *,
        automatic_tax: SubscriptionListParamsAutomaticTax | Omit | None = omit,
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
        status: SubscriptionListParamsStatus | str | Omit | None = omit,
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
            limit: Records per page; 10 by default. 1 to 100.
            price: Only those with this price, by id.
            starting_after: Id of the record before the page.
            status: Only those in this state; `all` for every one, `ended` for canceled and expired ones. One
                of `active`, `all`, `canceled`, `ended`, `incomplete`, `incomplete_expired`, `past_due`,
                `paused`, `trialing`, `unpaid`.
            expand: Fields to hold whole records instead of ids, such as `data.customer`.
        """
        return self._pager(
            LIST,
            {
                "automatic_tax": automatic_tax,
                "collection_method": collection_method,
                "created": created,
                "current_period_end": current_period_end,
                "current_period_start": current_period_start,
                "customer": customer,
                "customer_account": customer_account,
                "ending_before": ending_before,
                "limit": limit,
                "price": price,
                "starting_after": starting_after,
                "status": status,
                "expand": expand,
            },
            Subscription,
        )

    async def create(
        self,
        customer: str,
        *,
        items: Sequence[SubscriptionCreateParamsItem] | Omit | None = omit,
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
        billing_cycle_anchor_config: SubscriptionCreateParamsBillingCycleAnchorConfig | Omit | None = omit,
        billing_mode: SubscriptionCreateParamsBillingMode | Omit | None = omit,
        billing_thresholds: BillingThresholdsParam | Literal[""] | Omit | None = omit,
        cancel_at: int | dt.datetime | Omit | None = omit,
        coupon: str | Omit | None = omit,
        default_source: str | Omit | None = omit,
        default_tax_rates: Sequence[str] | Literal[""] | Omit | None = omit,
        discounts: Sequence[DiscountParam] | Literal[""] | Omit | None = omit,
        invoice_settings: SubscriptionInvoiceSettingsParam | Omit | None = omit,
        off_session: bool | Omit | None = omit,
        on_behalf_of: str | Omit | None = omit,
        payment_behavior: SubscriptionCreateParamsPaymentBehavior | str | Omit | None = omit,
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
            on_behalf_of: Id of the connected account the payment is created for.
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
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return await self._one(
            CREATE,
            {
                "customer": customer,
                "items": items,
                "cancel_at_period_end": cancel_at_period_end,
                "collection_method": collection_method,
                "currency": currency,
                "days_until_due": days_until_due,
                "default_payment_method": default_payment_method,
                "description": description,
                "trial_period_days": trial_period_days,
                "metadata": metadata,
                "add_invoice_items": add_invoice_items,
                "application_fee_percent": application_fee_percent,
                "automatic_tax": automatic_tax,
                "backdate_start_date": backdate_start_date,
                "billing_cycle_anchor": billing_cycle_anchor,
                "billing_cycle_anchor_config": billing_cycle_anchor_config,
                "billing_mode": billing_mode,
                "billing_thresholds": billing_thresholds,
                "cancel_at": cancel_at,
                "coupon": coupon,
                "default_source": default_source,
                "default_tax_rates": default_tax_rates,
                "discounts": discounts,
                "invoice_settings": invoice_settings,
                "off_session": off_session,
                "on_behalf_of": on_behalf_of,
                "payment_behavior": payment_behavior,
                "payment_settings": payment_settings,
                "pending_invoice_item_interval": pending_invoice_item_interval,
                "promotion_code": promotion_code,
                "proration_behavior": proration_behavior,
                "transfer_data": transfer_data,
                "trial_end": trial_end,
                "trial_from_plan": trial_from_plan,
                "trial_settings": trial_settings,
                "expand": expand,
            },
            Subscription,
        )

    async def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Subscription:
        """Get a subscription.

        Args:
            id: Id of the subscription.
            expand: Fields to hold whole records instead of ids, such as `customer`.
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
        items: Sequence[SubscriptionUpdateParamsItem] | Omit | None = omit,
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
        pause_collection: SubscriptionUpdateParamsPauseCollection | Literal[""] | Omit | None = omit,
        payment_behavior: SubscriptionUpdateParamsPaymentBehavior | str | Omit | None = omit,
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
            on_behalf_of: Id of the connected account the payment is created for.
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
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "cancel_at_period_end": cancel_at_period_end,
                "collection_method": collection_method,
                "days_until_due": days_until_due,
                "default_payment_method": default_payment_method,
                "description": description,
                "items": items,
                "metadata": metadata,
                "proration_behavior": proration_behavior,
                "add_invoice_items": add_invoice_items,
                "application_fee_percent": application_fee_percent,
                "automatic_tax": automatic_tax,
                "billing_cycle_anchor": billing_cycle_anchor,
                "billing_thresholds": billing_thresholds,
                "cancel_at": cancel_at,
                "cancellation_details": cancellation_details,
                "coupon": coupon,
                "default_source": default_source,
                "default_tax_rates": default_tax_rates,
                "discounts": discounts,
                "invoice_settings": invoice_settings,
                "off_session": off_session,
                "on_behalf_of": on_behalf_of,
                "pause_collection": pause_collection,
                "payment_behavior": payment_behavior,
                "payment_settings": payment_settings,
                "pending_invoice_item_interval": pending_invoice_item_interval,
                "promotion_code": promotion_code,
                "proration_date": proration_date,
                "transfer_data": transfer_data,
                "trial_end": trial_end,
                "trial_from_plan": trial_from_plan,
                "trial_settings": trial_settings,
                "expand": expand,
            },
            Subscription,
        )

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
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return await self._one(
            DELETE,
            {
                "id": id,
                "cancellation_details": cancellation_details,
                "invoice_now": invoice_now,
                "prorate": prorate,
                "expand": expand,
            },
            Subscription,
        )

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
            limit: Records per page; 10 by default. 1 to 100.
            page: Cursor of the page: `next_page` of the previous page.
            expand: Fields to hold whole records instead of ids, such as `data.customer`.
        """
        return self._pager(
            SEARCH, {"query": query, "limit": limit, "page": page, "expand": expand}, Subscription
        )


class SyncSubscriptions(SyncStoredEntity["SubscriptionsStoreColumn", "SubscriptionsStoreRecord"]):
    """A customer's recurring purchase. Sync version of `Subscriptions`."""

    _stored = ("subscriptions", "SubscriptionsStoreRecord")

    def list(
        self,
        *,
        automatic_tax: SubscriptionListParamsAutomaticTax | Omit | None = omit,
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
        status: SubscriptionListParamsStatus | str | Omit | None = omit,
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
            limit: Records per page; 10 by default. 1 to 100.
            price: Only those with this price, by id.
            starting_after: Id of the record before the page.
            status: Only those in this state; `all` for every one, `ended` for canceled and expired ones. One
                of `active`, `all`, `canceled`, `ended`, `incomplete`, `incomplete_expired`, `past_due`,
                `paused`, `trialing`, `unpaid`.
            expand: Fields to hold whole records instead of ids, such as `data.customer`.
        """
        return self._page(
            LIST,
            {
                "automatic_tax": automatic_tax,
                "collection_method": collection_method,
                "created": created,
                "current_period_end": current_period_end,
                "current_period_start": current_period_start,
                "customer": customer,
                "customer_account": customer_account,
                "ending_before": ending_before,
                "limit": limit,
                "price": price,
                "starting_after": starting_after,
                "status": status,
                "expand": expand,
            },
            Subscription,
        )

    def create(
        self,
        customer: str,
        *,
        items: Sequence[SubscriptionCreateParamsItem] | Omit | None = omit,
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
        billing_cycle_anchor_config: SubscriptionCreateParamsBillingCycleAnchorConfig | Omit | None = omit,
        billing_mode: SubscriptionCreateParamsBillingMode | Omit | None = omit,
        billing_thresholds: BillingThresholdsParam | Literal[""] | Omit | None = omit,
        cancel_at: int | dt.datetime | Omit | None = omit,
        coupon: str | Omit | None = omit,
        default_source: str | Omit | None = omit,
        default_tax_rates: Sequence[str] | Literal[""] | Omit | None = omit,
        discounts: Sequence[DiscountParam] | Literal[""] | Omit | None = omit,
        invoice_settings: SubscriptionInvoiceSettingsParam | Omit | None = omit,
        off_session: bool | Omit | None = omit,
        on_behalf_of: str | Omit | None = omit,
        payment_behavior: SubscriptionCreateParamsPaymentBehavior | str | Omit | None = omit,
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
            on_behalf_of: Id of the connected account the payment is created for.
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
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return self._one(
            CREATE,
            {
                "customer": customer,
                "items": items,
                "cancel_at_period_end": cancel_at_period_end,
                "collection_method": collection_method,
                "currency": currency,
                "days_until_due": days_until_due,
                "default_payment_method": default_payment_method,
                "description": description,
                "trial_period_days": trial_period_days,
                "metadata": metadata,
                "add_invoice_items": add_invoice_items,
                "application_fee_percent": application_fee_percent,
                "automatic_tax": automatic_tax,
                "backdate_start_date": backdate_start_date,
                "billing_cycle_anchor": billing_cycle_anchor,
                "billing_cycle_anchor_config": billing_cycle_anchor_config,
                "billing_mode": billing_mode,
                "billing_thresholds": billing_thresholds,
                "cancel_at": cancel_at,
                "coupon": coupon,
                "default_source": default_source,
                "default_tax_rates": default_tax_rates,
                "discounts": discounts,
                "invoice_settings": invoice_settings,
                "off_session": off_session,
                "on_behalf_of": on_behalf_of,
                "payment_behavior": payment_behavior,
                "payment_settings": payment_settings,
                "pending_invoice_item_interval": pending_invoice_item_interval,
                "promotion_code": promotion_code,
                "proration_behavior": proration_behavior,
                "transfer_data": transfer_data,
                "trial_end": trial_end,
                "trial_from_plan": trial_from_plan,
                "trial_settings": trial_settings,
                "expand": expand,
            },
            Subscription,
        )

    def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Subscription:
        """Get a subscription.

        Args:
            id: Id of the subscription.
            expand: Fields to hold whole records instead of ids, such as `customer`.
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
        items: Sequence[SubscriptionUpdateParamsItem] | Omit | None = omit,
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
        pause_collection: SubscriptionUpdateParamsPauseCollection | Literal[""] | Omit | None = omit,
        payment_behavior: SubscriptionUpdateParamsPaymentBehavior | str | Omit | None = omit,
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
            on_behalf_of: Id of the connected account the payment is created for.
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
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "cancel_at_period_end": cancel_at_period_end,
                "collection_method": collection_method,
                "days_until_due": days_until_due,
                "default_payment_method": default_payment_method,
                "description": description,
                "items": items,
                "metadata": metadata,
                "proration_behavior": proration_behavior,
                "add_invoice_items": add_invoice_items,
                "application_fee_percent": application_fee_percent,
                "automatic_tax": automatic_tax,
                "billing_cycle_anchor": billing_cycle_anchor,
                "billing_thresholds": billing_thresholds,
                "cancel_at": cancel_at,
                "cancellation_details": cancellation_details,
                "coupon": coupon,
                "default_source": default_source,
                "default_tax_rates": default_tax_rates,
                "discounts": discounts,
                "invoice_settings": invoice_settings,
                "off_session": off_session,
                "on_behalf_of": on_behalf_of,
                "pause_collection": pause_collection,
                "payment_behavior": payment_behavior,
                "payment_settings": payment_settings,
                "pending_invoice_item_interval": pending_invoice_item_interval,
                "promotion_code": promotion_code,
                "proration_date": proration_date,
                "transfer_data": transfer_data,
                "trial_end": trial_end,
                "trial_from_plan": trial_from_plan,
                "trial_settings": trial_settings,
                "expand": expand,
            },
            Subscription,
        )

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
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return self._one(
            DELETE,
            {
                "id": id,
                "cancellation_details": cancellation_details,
                "invoice_now": invoice_now,
                "prorate": prorate,
                "expand": expand,
            },
            Subscription,
        )

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
            limit: Records per page; 10 by default. 1 to 100.
            page: Cursor of the page: `next_page` of the previous page.
            expand: Fields to hold whole records instead of ids, such as `data.customer`.
        """
        return self._page(
            SEARCH, {"query": query, "limit": limit, "page": page, "expand": expand}, Subscription
        )
