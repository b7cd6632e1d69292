# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records of `subscription`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record

from .shared import Address


class SubscriptionItem(Record):
    """An item of a subscription."""

    item_price_id: str | None = None
    """Id of the item price."""
    item_type: str | None = None
    """`plan`, `addon` or `charge`."""
    quantity: int | None = None
    """Quantity."""
    quantity_in_decimal: str | None = None
    """Quantity, as a decimal number in text."""
    metered_quantity: str | None = None
    """Metered quantity, as a decimal number in text."""
    unit_price: int | None = None
    """Price of a unit, in the smallest unit of the currency."""
    unit_price_in_decimal: str | None = None
    """Price of a unit, as a decimal number in text."""
    amount: int | None = None
    """Total, in the smallest unit of the currency."""
    amount_in_decimal: str | None = None
    """Total, as a decimal number in text."""
    free_quantity: int | None = None
    """Quantity that is free."""
    billing_cycles: int | None = None
    """Number of billing cycles."""
    billing_period: int | None = None
    """Length of a billing cycle, in periods."""
    billing_period_unit: str | None = None
    """Period: `day`, `week`, `month` or `year`."""
    current_term_start: int | None = None
    """Beginning of the current term, Unix time in seconds."""
    current_term_end: int | None = None
    """End of the current term, Unix time in seconds."""
    next_billing_at: int | None = None
    """When it is next billed, Unix time in seconds."""
    trial_end: int | None = None
    """End of the trial, Unix time in seconds."""
    charge_once: bool | None = None
    """Whether it is charged once only."""
    description: str | None = None
    """Description."""


class ItemTier(Record):
    """A tier of an item's price."""

    item_price_id: str | None = None
    """Id of the item price."""
    starting_unit: int | None = None
    """First unit."""
    ending_unit: int | None = None
    """Last unit."""
    price: int | None = None
    """Price, in the smallest unit of the currency."""
    starting_unit_in_decimal: str | None = None
    """First unit, as a decimal number in text."""
    ending_unit_in_decimal: str | None = None
    """Last unit, as a decimal number in text."""
    price_in_decimal: str | None = None
    """Price, as a decimal number in text."""
    pricing_type: str | None = None
    """`per_unit`, `flat_fee` or `package`."""
    package_size: int | None = None
    """Units of a package."""


class ChargedItem(Record):
    """An item that was charged."""

    item_price_id: str | None = None
    """Id of the item price."""
    last_charged_at: int | None = None
    """When it was last charged, Unix time in seconds."""


class SubscriptionAddon(Record):
    """An addon of a subscription, in product catalog 1.0."""

    id: str | None = None
    """Id of the addon."""
    quantity: int | None = None
    """Quantity."""
    unit_price: int | None = None
    """Price of a unit, in the smallest unit of the currency."""
    amount: int | None = None
    """Total, in the smallest unit of the currency."""
    trial_end: int | None = None
    """End of the trial, Unix time in seconds."""
    remaining_billing_cycles: int | None = None
    """Billing cycles that are left."""


class AppliedCoupon(Record):
    """A coupon of a subscription."""

    coupon_id: str | None = None
    """Id of the coupon."""
    coupon_code: str | None = None
    """Code that was entered."""
    apply_till: int | None = None
    """Until when it applies, Unix time in seconds."""
    applied_count: int | None = None
    """How often it was applied."""


class SubscriptionDiscount(Record):
    """A discount of a subscription."""

    id: str | None = None
    """Id of the discount."""
    invoice_name: str | None = None
    """Name on invoices."""
    type: str | None = None
    """`fixed_amount`, `percentage` or `offer_quantity`."""
    percentage: float | None = None
    """Percentage."""
    amount: int | None = None
    """Amount, in the smallest unit of the currency."""
    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    duration_type: str | None = None
    """`one_time`, `forever` or `limited_period`."""
    apply_on: str | None = None
    """`invoice_amount` or `specific_item_price`."""
    item_price_id: str | None = None
    """Id of the item price."""
    coupon_id: str | None = None
    """Id of the coupon."""
    apply_till: int | None = None
    """Until when it applies, Unix time in seconds."""
    applied_count: int | None = None
    """How often it was applied."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""


class ContractTerm(Record):
    """A contract term."""

    id: str | None = None
    """Id of the term."""
    status: str | None = None
    """`active`, `completed`, `cancelled` or `terminated`."""
    contract_start: int | None = None
    """Beginning, Unix time in seconds."""
    contract_end: int | None = None
    """End, Unix time in seconds."""
    billing_cycle: int | None = None
    """Number of billing cycles."""
    action_at_term_end: str | None = None
    """What happens at its end: `renew`, `evergreen`, `cancel` or `renew_once`."""
    total_contract_value: int | None = None
    """Value, in the smallest unit of the currency."""
    remaining_billing_cycles: int | None = None
    """Billing cycles that are left."""


class Subscription(Record):
    """A subscription."""

    id: str
    """Id of the subscription."""
    customer_id: str | None = None
    """Id of the customer."""
    status: str | None = None
    """`future`, `in_trial`, `active`, `non_renewing`, `paused`, `cancelled` or `transferred`."""
    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    plan_id: str | None = None
    """Id of the plan, in product catalog 1.0."""
    plan_quantity: int | None = None
    """Quantity of the plan, in product catalog 1.0."""
    plan_unit_price: int | None = None
    """Price of a unit of the plan, in product catalog 1.0."""
    plan_amount: int | None = None
    """Total of the plan, in product catalog 1.0."""
    setup_fee: int | None = None
    """Fee at the beginning, in the smallest unit of the currency."""
    subscription_items: list[SubscriptionItem] | None = None
    """Items."""
    item_tiers: list[ItemTier] | None = None
    """Tiers of the items' prices."""
    charged_items: list[ChargedItem] | None = None
    """Items that were charged."""
    addons: list[SubscriptionAddon] | None = None
    """Addons, in product catalog 1.0."""
    coupons: list[AppliedCoupon] | None = None
    """Coupons."""
    coupon: str | None = None
    """Id of the first coupon; use `coupons`."""
    discounts: list[SubscriptionDiscount] | None = None
    """Discounts."""
    contract_term: ContractTerm | None = None
    """Contract term."""
    shipping_address: Address | None = None
    """Shipping address."""
    billing_period: int | None = None
    """Length of a billing cycle, in periods."""
    billing_period_unit: str | None = None
    """Period: `day`, `week`, `month` or `year`."""
    remaining_billing_cycles: int | None = None
    """Billing cycles that are left."""
    start_date: int | None = None
    """When it begins, Unix time in seconds."""
    trial_start: int | None = None
    """Beginning of the trial, Unix time in seconds."""
    trial_end: int | None = None
    """End of the trial, Unix time in seconds."""
    trial_end_action: str | None = None
    """What happens at the end of the trial."""
    started_at: int | None = None
    """When it began, Unix time in seconds."""
    activated_at: int | None = None
    """When it became active, Unix time in seconds."""
    current_term_start: int | None = None
    """Beginning of the current term, Unix time in seconds."""
    current_term_end: int | None = None
    """End of the current term, Unix time in seconds."""
    next_billing_at: int | None = None
    """When it is next billed, Unix time in seconds."""
    pause_date: int | None = None
    """When it is paused, Unix time in seconds."""
    resume_date: int | None = None
    """When it goes on, Unix time in seconds."""
    cancelled_at: int | None = None
    """When it was or will be cancelled, Unix time in seconds."""
    cancel_reason: str | None = None
    """Why it was cancelled, such as `not_paid`."""
    cancel_reason_code: str | None = None
    """Your own code of the reason."""
    auto_collection: str | None = None
    """Whether payments are collected automatically: `on` or `off`."""
    payment_source_id: str | None = None
    """Id of the payment source."""
    offline_payment_method: str | None = None
    """How it is paid if not automatically."""
    net_term_days: int | None = None
    """Days until invoices are due."""
    po_number: str | None = None
    """Purchase order number."""
    due_invoices_count: int | None = None
    """Number of invoices that are due."""
    due_since: int | None = None
    """Since when an invoice has been due, Unix time in seconds."""
    total_dues: int | None = None
    """Sum of what is due, in the smallest unit of the currency."""
    mrr: int | None = None
    """Monthly recurring revenue, in the smallest unit of the currency."""
    arr: int | None = None
    """Annual recurring revenue, in the smallest unit of the currency."""
    exchange_rate: float | None = None
    """Rate of the base currency."""
    base_currency_code: str | None = None
    """ISO 4217 code of the base currency."""
    has_scheduled_changes: bool | None = None
    """Whether changes are scheduled."""
    changes_scheduled_at: int | None = None
    """When changes take effect, Unix time in seconds."""
    has_scheduled_advance_invoices: bool | None = None
    """Whether invoices in advance are scheduled."""
    channel: str | None = None
    """Where it comes from, such as `web` or `app_store`."""
    gift_id: str | None = None
    """Id of the gift that it belongs to."""
    affiliate_token: str | None = None
    """Token of the affiliate."""
    free_period: int | None = None
    """Length of the free period, in periods."""
    free_period_unit: str | None = None
    """Period: `day`, `week`, `month` or `year`."""
    create_pending_invoices: bool | None = None
    """Whether invoices are created as pending."""
    auto_close_invoices: bool | None = None
    """Whether invoices are closed automatically."""
    invoice_notes: str | None = None
    """Note on invoices."""
    meta_data: dict[str, Any] | None = None
    """Your own keys and values."""
    business_entity_id: str | None = None
    """Id of the business entity."""
    brand_id: str | None = None
    """Id of the brand."""
    created_from_ip: str | None = None
    """IP address that it was created from."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When it last changed, Unix time in seconds."""
    resource_version: int | None = None
    """Version, which grows with each change."""
    deleted: bool | None = None
    """Whether it was deleted."""
