# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `subscriptions`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .prices import Price
from .shared import (
    AccountChoice,
    BancontactOptions,
    Discount,
    InvoiceAcssDebitOptions,
    InvoiceCustomerBalanceOptions,
    InvoiceUsBankAccountOptions,
    TaxRate,
    TransformQuantity,
)


class SubscriptionAutomaticTax(Record):
    """Automatic tax calculation."""

    disabled_reason: (
        Literal["finalization_requires_location_inputs", "finalization_system_error"] | str | None
    ) = None
    """Why automatic tax was switched off."""
    enabled: bool
    """Whether tax is calculated automatically."""
    liability: AccountChoice | None = None
    """Account that is liable for the tax."""


class SubscriptionBillingCycleAnchorConfig(Record):
    """Calendar day and time billing periods are counted from."""

    day_of_month: int
    """Day of the month, 1 to 31."""
    hour: int | None = None
    """Hour in UTC, 0 to 23."""
    minute: int | None = None
    """Minute, 0 to 59."""
    month: int | None = None
    """Month of the year, 1 to 12."""
    second: int | None = None
    """Second, 0 to 59."""


class SubscriptionBillingModeFlexible(Record):
    """Settings of flexible calculation."""

    proration_discounts: Literal["included", "itemized"] | str | None = None
    """Whether prorations show discounts as lines of their own."""


class SubscriptionBillingMode(Record):
    """How prorations and invoices are calculated."""

    flexible: SubscriptionBillingModeFlexible | None = None
    """Settings of flexible calculation."""
    type: Literal["classic", "flexible"] | str
    """Classic or flexible calculation."""
    updated_at: int | None = None
    """When the mode changed, Unix time in seconds."""


class SubscriptionBillingThresholds(Record):
    """Usage or amount that triggers an invoice early."""

    amount_gte: int | None = None
    """Amount that triggers an invoice, in the currency's smallest unit."""
    reset_billing_cycle_anchor: bool | None = None
    """Whether a triggered invoice starts a new billing period."""


class SubscriptionCancellationDetails(Record):
    """Why it was canceled."""

    comment: str | None = None
    """Customer's own words."""
    feedback: (
        Literal[
            "customer_service",
            "low_quality",
            "missing_features",
            "other",
            "switched_service",
            "too_complex",
            "too_expensive",
            "unused",
        ]
        | str
        | None
    ) = None
    """Customer's reason."""
    reason: Literal["cancellation_requested", "payment_disputed", "payment_failed"] | str | None = None
    """What caused the cancellation."""


class SubscriptionInvoiceSettings(Record):
    """Defaults for its invoices."""

    account_tax_ids: list[str] | None = None
    """Ids of the issuer's tax numbers shown on it."""
    issuer: AccountChoice
    """Account that issues the invoice."""


class SubscriptionItemBillingThresholds(Record):
    """Usage that triggers an invoice early."""

    usage_gte: int | None = None
    """Usage that triggers an invoice."""


class Plan(Record):
    """A price in its legacy form."""

    id: str
    """Id of the plan."""
    object: Literal["plan"] | str
    """Type of this record."""
    active: bool
    """Whether it can be used for new purchases."""
    aggregate_usage: Literal["last_during_period", "last_ever", "max", "sum"] | str | None = None
    """How usage over a period adds up; older API versions only."""
    amount: int | None = None
    """Price of one unit in the currency's smallest unit."""
    amount_decimal: str | None = None
    """The same with up to 12 decimal places, as text."""
    billing_scheme: Literal["per_unit", "tiered"] | str
    """One price per unit, or tiers."""
    created: int
    """When the record was created, Unix time in seconds."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    interval: Literal["day", "month", "week", "year"] | str
    """Unit of the billing period."""
    interval_count: int
    """Number of intervals in a billing period."""
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    nickname: str | None = None
    """Short note, hidden from customers."""
    product: str | None = None
    """Id of the product."""
    tiers_mode: Literal["graduated", "volume"] | str | None = None
    """Whether the tier reached prices all units, or each tier its own."""
    transform_usage: TransformQuantity | None = None
    """How usage is rounded before billing."""
    trial_period_days: int | None = None
    """Days of trial."""
    usage_type: Literal["licensed", "metered"] | str
    """Billed by quantity or by recorded usage."""


class SubscriptionItem(Record):
    """One price within a subscription."""

    id: str
    """Id of the item."""
    object: Literal["subscription_item"] | str
    """Type of this record."""
    billing_thresholds: SubscriptionItemBillingThresholds | None = None
    """Usage that triggers an invoice early."""
    created: int
    """When the record was created, Unix time in seconds."""
    current_period_end: int | None = None
    """End of the current billing period, Unix time in seconds."""
    current_period_start: int | None = None
    """Start of the current billing period, Unix time in seconds."""
    discounts: list[str] | None = None
    """Ids of the discounts applied."""
    metadata: dict[str, str]
    """Your own key-value pairs; all values are text."""
    plan: Plan | None = None
    """The price as a legacy plan."""
    price: Price
    """Price that is billed."""
    quantity: int | None = None
    """Number of units."""
    subscription: str
    """Id of the subscription it belongs to."""
    tax_rates: list[TaxRate] | None = None
    """Tax rates of this line."""


class SubscriptionItems(Record):
    """What is subscribed to."""

    object: Literal["list"] | str
    data: list[SubscriptionItem]
    has_more: bool
    """Whether another page follows."""
    url: str
    """Path of this list."""


class SubscriptionPauseCollection(Record):
    """Set while collection is paused."""

    behavior: Literal["keep_as_draft", "mark_uncollectible", "void"] | str
    """What happens to invoices during the pause."""
    resumes_at: int | None = None
    """When collection resumes, Unix time in seconds."""


class SubscriptionPaymentMethodOptionsCardMandateOptions(Record):
    """Settings of the mandate."""

    amount: int | None = None
    """Amount or upper limit of one charge, in the currency's smallest unit."""
    amount_type: Literal["fixed", "maximum"] | str | None = None
    """Whether the amount is fixed or an upper limit."""
    description: str | None = None
    """Text shown to the customer."""


class SubscriptionPaymentSettingsMethodOptionsCard(Record):
    """What holds for cards."""

    mandate_options: SubscriptionPaymentMethodOptionsCardMandateOptions | None = None
    """Settings of the mandate."""
    network: (
        Literal[
            "amex",
            "cartes_bancaires",
            "diners",
            "discover",
            "eftpos_au",
            "interac",
            "jcb",
            "mastercard",
            "unionpay",
            "unknown",
            "visa",
        ]
        | str
        | None
    ) = None
    """Card network to use."""
    request_three_d_secure: Literal["any", "automatic"] | str | None = None
    """When to ask for 3-D Secure."""


class SubscriptionPaymentSettingsPaymentMethodOptions(Record):
    """Settings of single payment methods."""

    acss_debit: InvoiceAcssDebitOptions | None = None
    bancontact: BancontactOptions | None = None
    card: SubscriptionPaymentSettingsMethodOptionsCard | None = None
    """What holds for cards."""
    customer_balance: InvoiceCustomerBalanceOptions | None = None
    konbini: dict[str, Any] | None = None
    """What holds for Konbini."""
    us_bank_account: InvoiceUsBankAccountOptions | None = None


class SubscriptionPaymentSettings(Record):
    """How the invoices are paid."""

    payment_method_options: SubscriptionPaymentSettingsPaymentMethodOptions | None = None
    """Settings of single payment methods."""
    payment_method_types: (
        list[
            Literal[
                "ach_credit_transfer",
                "ach_debit",
                "acss_debit",
                "au_becs_debit",
                "bacs_debit",
                "bancontact",
                "boleto",
                "card",
                "cashapp",
                "customer_balance",
                "fpx",
                "giropay",
                "grabpay",
                "ideal",
                "konbini",
                "link",
                "paynow",
                "paypal",
                "promptpay",
                "sepa_debit",
                "sofort",
                "us_bank_account",
                "wechat_pay",
            ]
            | str
        ]
        | None
    ) = None
    """Payment methods that may be used."""
    save_default_payment_method: Literal["off", "on_subscription"] | str | None = None
    """Whether a successful payment sets the subscription's default payment method."""


class SubscriptionPendingInvoiceItemInterval(Record):
    """How often pending invoice items are billed."""

    interval: Literal["day", "month", "week", "year"] | str
    """Unit of the billing period."""
    interval_count: int
    """Number of intervals in a billing period."""


class SubscriptionPendingUpdate(Record):
    """Changes that wait for payment."""

    billing_cycle_anchor: int | None = None
    """New anchor, Unix time in seconds."""
    expires_at: int
    """When the changes lapse, Unix time in seconds."""
    subscription_items: list[SubscriptionItem] | None = None
    """New items."""
    trial_end: int | None = None
    """When the trial ends, Unix time in seconds."""
    trial_from_plan: bool | None = None
    """Whether the plan's trial is used."""


class SubscriptionTransferData(Record):
    """Transfer of the money to a connected account."""

    amount_percent: float | None = None
    """Share that is transferred, in percent; all of it by default."""
    destination: str | dict[str, Any]
    """Id of the connected account; expandable."""


class SubscriptionTrialSettingsEndBehavior(Record):
    """What happens when the trial ends."""

    missing_payment_method: Literal["cancel", "create_invoice", "pause"] | str
    """What to do at the end of the trial where no payment method is on file."""


class SubscriptionTrialSettings(Record):
    """What happens around the end of the trial."""

    end_behavior: SubscriptionTrialSettingsEndBehavior
    """What happens when the trial ends."""


class Subscription(Record):
    """A customer's recurring purchase."""

    id: str
    """Id of the subscription, `sub_...`."""
    object: Literal["subscription"] | str
    """Type of this record."""
    application: str | dict[str, Any] | None = None
    """Id of the Connect application that made it; expandable."""
    application_fee_percent: float | None = None
    """Share of each invoice's total taken as application fee, in percent, 0 to 100 with two decimals."""
    automatic_tax: SubscriptionAutomaticTax
    """Automatic tax calculation."""
    billing_cycle_anchor: int
    """Moment billing periods are counted from, Unix time in seconds."""
    billing_cycle_anchor_config: SubscriptionBillingCycleAnchorConfig | None = None
    """Calendar day and time billing periods are counted from."""
    billing_mode: SubscriptionBillingMode | None = None
    """How prorations and invoices are calculated."""
    billing_thresholds: SubscriptionBillingThresholds | None = None
    """Usage or amount that triggers an invoice early."""
    cancel_at: int | None = None
    """When the subscription is set to end, Unix time in seconds."""
    cancel_at_period_end: bool
    """Whether it ends with the current period."""
    canceled_at: int | None = None
    """When cancellation was asked for, Unix time in seconds."""
    cancellation_details: SubscriptionCancellationDetails | None = None
    """Why it was canceled."""
    collection_method: Literal["charge_automatically", "send_invoice"] | str
    """Charge the default payment method, or email the invoice and wait."""
    created: int
    """When the record was created, Unix time in seconds."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    current_period_end: int | None = None
    """End of the current billing period, Unix time in seconds; newer API versions have it on items."""
    current_period_start: int | None = None
    """Start of the current billing period, Unix time in seconds; newer API versions have it on items."""
    customer: str | dict[str, Any]
    """Id of the customer who subscribes; expandable."""
    customer_account: str | None = None
    """Id of the account that stands in for the customer."""
    days_until_due: int | None = None
    """Days the customer has to pay an emailed invoice."""
    default_payment_method: str | dict[str, Any] | None = None
    """Id of the payment method charged by default; expandable."""
    default_source: str | dict[str, Any] | None = None
    """Id of the legacy payment source charged by default; expandable."""
    default_tax_rates: list[TaxRate] | None = None
    """Tax rates for lines that have none of their own."""
    description: str | None = None
    """Text shown to the customer."""
    discount: Discount | None = None
    """Discount in force."""
    discounts: list[str] | None = None
    """Ids of the discounts applied."""
    ended_at: int | None = None
    """When it ended, Unix time in seconds."""
    invoice_settings: SubscriptionInvoiceSettings | None = None
    """Defaults for its invoices."""
    items: SubscriptionItems
    """What is subscribed to."""
    latest_invoice: str | dict[str, Any] | None = None
    """Id of its newest invoice; expandable."""
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str]
    """Your own key-value pairs; all values are text."""
    next_pending_invoice_item_invoice: int | None = None
    """When pending invoice items are billed next, Unix time in seconds."""
    on_behalf_of: str | dict[str, Any] | None = None
    """Id of the connected account the payment is created for; expandable."""
    pause_collection: SubscriptionPauseCollection | None = None
    """Set while collection is paused."""
    payment_settings: SubscriptionPaymentSettings | None = None
    """How the invoices are paid."""
    pending_invoice_item_interval: SubscriptionPendingInvoiceItemInterval | None = None
    """How often pending invoice items are billed."""
    pending_setup_intent: str | dict[str, Any] | None = None
    """Id of the setup intent that collects a payment method; expandable."""
    pending_update: SubscriptionPendingUpdate | None = None
    """Changes that wait for payment."""
    schedule: str | dict[str, Any] | None = None
    """Id of the subscription schedule; expandable."""
    start_date: int
    """When it first began, Unix time in seconds."""
    status: (
        Literal[
            "active",
            "canceled",
            "incomplete",
            "incomplete_expired",
            "past_due",
            "paused",
            "trialing",
            "unpaid",
        ]
        | str
    )
    """State of the subscription."""
    test_clock: str | dict[str, Any] | None = None
    """Id of the test clock the record belongs to; expandable."""
    transfer_data: SubscriptionTransferData | None = None
    """Transfer of the money to a connected account."""
    trial_end: int | None = None
    """When the trial ends, Unix time in seconds."""
    trial_settings: SubscriptionTrialSettings | None = None
    """What happens around the end of the trial."""
    trial_start: int | None = None
    """When the trial began, Unix time in seconds."""
