# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `subscriptions`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import (
    AccountChoiceParam,
    AutomaticTaxParam,
    BancontactOptionsParam,
    CardNetworkParam,
    DiscountParam,
    InvoiceAcssDebitOptionsParam,
    InvoiceCustomerBalanceOptionsParam,
    InvoicePaymentMethodTypeParam,
    InvoiceUsBankAccountOptionsParam,
    RecurringIntervalParam,
    TransferPercentParam,
    TrialSettingsParam,
)

__all__ = [
    "AddInvoiceItemParam",
    "AddInvoiceItemParamPriceData",
    "BillingThresholdsParam",
    "CancellationDetailsParam",
    "CancellationDetailsParamFeedback",
    "RecurringPriceDataParam",
    "SubscriptionCreateParams",
    "SubscriptionCreateParamsBillingCycleAnchorConfig",
    "SubscriptionCreateParamsBillingMode",
    "SubscriptionCreateParamsFlexible",
    "SubscriptionCreateParamsItem",
    "SubscriptionCreateParamsPaymentBehavior",
    "SubscriptionDeleteParams",
    "SubscriptionInvoiceSettingsParam",
    "SubscriptionListParamsAutomaticTax",
    "SubscriptionListParamsStatus",
    "SubscriptionPaymentSettingsParam",
    "SubscriptionPaymentSettingsParamCard",
    "SubscriptionPaymentSettingsParamMandateOptions",
    "SubscriptionPaymentSettingsParamPaymentOptions",
    "SubscriptionUpdateParams",
    "SubscriptionUpdateParamsItem",
    "SubscriptionUpdateParamsPauseCollection",
    "SubscriptionUpdateParamsPaymentBehavior",
    "UsageThresholdParam",
]

SubscriptionListParamsStatus: TypeAlias = Literal[
    "active",
    "all",
    "canceled",
    "ended",
    "incomplete",
    "incomplete_expired",
    "past_due",
    "paused",
    "trialing",
    "unpaid",
]
SubscriptionCreateParamsPaymentBehavior: TypeAlias = Literal[
    "allow_incomplete", "default_incomplete", "error_if_incomplete", "pending_if_incomplete"
]
CancellationDetailsParamFeedback: TypeAlias = Literal[
    "customer_service",
    "low_quality",
    "missing_features",
    "other",
    "switched_service",
    "too_complex",
    "too_expensive",
    "unused",
    "",
]
SubscriptionUpdateParamsPaymentBehavior: TypeAlias = Literal[
    "allow_incomplete", "default_incomplete", "error_if_incomplete", "pending_if_incomplete"
]


class SubscriptionListParamsAutomaticTax(TypedDict, total=False):
    enabled: Required[bool]
    """Whether it is on."""


class UsageThresholdParam(TypedDict, total=False):
    """Usage that triggers an invoice early."""

    usage_gte: Required[int]
    """Usage that triggers an invoice."""


class RecurringPriceDataParam(TypedDict, total=False):
    """A recurring price made for this purchase alone."""

    currency: Required[str]
    """Three-letter ISO currency code in lower case."""
    product: Required[str]
    """Id of the product."""
    recurring: Required[RecurringIntervalParam]
    """Billing period; absent for a one-time price."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str | None
    """Whether the price includes tax."""
    unit_amount: int | None
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str | None
    """The same with up to 12 decimal places, as text."""


class SubscriptionCreateParamsItem(TypedDict, total=False):
    billing_thresholds: UsageThresholdParam | Literal[""] | None
    """Usage that triggers an invoice early; "" for none."""
    metadata: Mapping[str, str] | None
    """Your own key-value pairs; all values are text."""
    price: str | None
    """Id of the price."""
    price_data: RecurringPriceDataParam | None
    """A price made for this purchase alone."""
    quantity: int | None
    """Number of units."""
    tax_rates: Sequence[str] | Literal[""] | None
    """Ids of the tax rates of this line; "" for none."""


class AddInvoiceItemParamPriceData(TypedDict, total=False):
    """A price made for this purchase alone."""

    currency: Required[str]
    """Three-letter ISO currency code in lower case."""
    product: Required[str]
    """Id of the product."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str | None
    """Whether the price includes tax."""
    unit_amount: int | None
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str | None
    """The same with up to 12 decimal places, as text."""


class AddInvoiceItemParam(TypedDict, total=False):
    """A one-time price for the next invoice."""

    price: str | None
    """Id of the price."""
    price_data: AddInvoiceItemParamPriceData | None
    """A price made for this purchase alone."""
    quantity: int | None
    """Number of units."""
    tax_rates: Sequence[str] | Literal[""] | None
    """Ids of the tax rates of this line; "" clears it."""


class SubscriptionCreateParamsBillingCycleAnchorConfig(TypedDict, total=False):
    """Calendar day and time billing periods are counted from."""

    day_of_month: Required[int]
    """Day of the month, 1 to 31. 1 to 31."""
    hour: int | None
    """Hour in UTC, 0 to 23. 0 to 23."""
    minute: int | None
    """Minute, 0 to 59. 0 to 59."""
    month: int | None
    """Month of the year, 1 to 12. 1 to 12."""
    second: int | None
    """Second, 0 to 59. 0 to 59."""


class SubscriptionCreateParamsFlexible(TypedDict, total=False):
    """Settings of flexible calculation."""

    proration_discounts: Literal["included", "itemized"] | str | None
    """Whether prorations show discounts as lines of their own."""


class SubscriptionCreateParamsBillingMode(TypedDict, total=False):
    """How prorations and invoices are calculated."""

    type: Required[Literal["classic", "flexible"] | str]
    """Classic or flexible calculation."""
    flexible: SubscriptionCreateParamsFlexible | None
    """Settings of flexible calculation."""


class BillingThresholdsParam(TypedDict, total=False):
    """Usage or amount that triggers an invoice early."""

    amount_gte: int | None
    """Amount that triggers an invoice, in the currency's smallest unit."""
    reset_billing_cycle_anchor: bool | None
    """Whether a triggered invoice starts a new billing period."""


class SubscriptionInvoiceSettingsParam(TypedDict, total=False):
    """Defaults for a subscription's invoices."""

    account_tax_ids: Sequence[str] | Literal[""] | None
    """Ids of the issuer's tax numbers shown on it; "" clears it."""
    issuer: AccountChoiceParam | None
    """Account that issues the invoice."""


class SubscriptionPaymentSettingsParamMandateOptions(TypedDict, total=False):
    """Settings of the mandate."""

    amount: int | None
    """Amount or upper limit of one charge, in the currency's smallest unit."""
    amount_type: Literal["fixed", "maximum"] | str | None
    """Whether the amount is fixed or an upper limit."""
    description: str | None
    """Text shown to the customer. At most 200 characters."""


class SubscriptionPaymentSettingsParamCard(TypedDict, total=False):
    mandate_options: SubscriptionPaymentSettingsParamMandateOptions | None
    """Settings of the mandate."""
    network: CardNetworkParam | str | None
    """Card network to use."""
    request_three_d_secure: Literal["any", "automatic"] | str | None
    """When to ask for 3-D Secure."""


class SubscriptionPaymentSettingsParamPaymentOptions(TypedDict, total=False):
    """Settings of single payment methods."""

    acss_debit: InvoiceAcssDebitOptionsParam | Literal[""] | None
    bancontact: BancontactOptionsParam | Literal[""] | None
    card: SubscriptionPaymentSettingsParamCard | Literal[""] | None
    """What holds for cards; "" clears it."""
    customer_balance: InvoiceCustomerBalanceOptionsParam | Literal[""] | None
    konbini: Mapping[str, Any] | Literal[""] | None
    """What holds for Konbini; "" clears it."""
    us_bank_account: InvoiceUsBankAccountOptionsParam | Literal[""] | None


class SubscriptionPaymentSettingsParam(TypedDict, total=False):
    """How a subscription's invoices are paid."""

    payment_method_options: SubscriptionPaymentSettingsParamPaymentOptions | None
    """Settings of single payment methods."""
    payment_method_types: Sequence[InvoicePaymentMethodTypeParam | str] | Literal[""] | None
    """Payment methods that may be used; "" clears it."""
    save_default_payment_method: Literal["off", "on_subscription"] | str | None
    """Whether a successful payment sets the subscription's default payment method."""


class SubscriptionCreateParams(TypedDict, total=False):
    """Arguments of `subscriptions.create`, by name."""

    customer: Required[str]
    items: Sequence[SubscriptionCreateParamsItem] | None
    cancel_at_period_end: bool | None
    collection_method: Literal["charge_automatically", "send_invoice"] | str | None
    currency: str | None
    days_until_due: int | None
    default_payment_method: str | None
    description: str | None
    trial_period_days: int | None
    metadata: Mapping[str, str] | Literal[""] | None
    add_invoice_items: Sequence[AddInvoiceItemParam] | None
    application_fee_percent: float | None
    automatic_tax: AutomaticTaxParam | None
    backdate_start_date: int | dt.datetime | None
    billing_cycle_anchor: int | dt.datetime | None
    billing_cycle_anchor_config: SubscriptionCreateParamsBillingCycleAnchorConfig | None
    billing_mode: SubscriptionCreateParamsBillingMode | None
    billing_thresholds: BillingThresholdsParam | Literal[""] | None
    cancel_at: int | dt.datetime | None
    coupon: str | None
    default_source: str | None
    default_tax_rates: Sequence[str] | Literal[""] | None
    discounts: Sequence[DiscountParam] | Literal[""] | None
    invoice_settings: SubscriptionInvoiceSettingsParam | None
    off_session: bool | None
    on_behalf_of: str | None
    payment_behavior: SubscriptionCreateParamsPaymentBehavior | str | None
    payment_settings: SubscriptionPaymentSettingsParam | None
    pending_invoice_item_interval: RecurringIntervalParam | Literal[""] | None
    promotion_code: str | None
    proration_behavior: Literal["always_invoice", "create_prorations", "none"] | str | None
    transfer_data: TransferPercentParam | None
    trial_end: int | dt.datetime | Literal["now"] | str | None
    trial_from_plan: bool | None
    trial_settings: TrialSettingsParam | None
    expand: Sequence[str] | None


class SubscriptionUpdateParamsItem(TypedDict, total=False):
    billing_thresholds: UsageThresholdParam | Literal[""] | None
    """Usage that triggers an invoice early; "" clears it."""
    clear_usage: bool | None
    """Delete the usage of a removed metered item."""
    deleted: bool | None
    """Remove the item."""
    id: str | None
    """Id of the item to change; absent for a new one."""
    metadata: Mapping[str, str] | Literal[""] | None
    """Your own key-value pairs; all values are text; "" clears it."""
    price: str | None
    """Id of the price."""
    price_data: RecurringPriceDataParam | None
    """A price made for this purchase alone."""
    quantity: int | None
    """Number of units."""
    tax_rates: Sequence[str] | Literal[""] | None
    """Ids of the tax rates of this line; "" clears it."""


class CancellationDetailsParam(TypedDict, total=False):
    """Why a subscription is canceled."""

    comment: str | None
    """Customer's own words."""
    feedback: CancellationDetailsParamFeedback | str | None
    """Customer's reason; "" clears it."""


class SubscriptionUpdateParamsPauseCollection(TypedDict, total=False):
    behavior: Required[Literal["keep_as_draft", "mark_uncollectible", "void"] | str]
    """What happens to invoices during the pause."""
    resumes_at: int | dt.datetime | None
    """When collection resumes, Unix time in seconds."""


class SubscriptionUpdateParams(TypedDict, total=False):
    """Arguments of `subscriptions.update`, by name."""

    id: Required[str]
    cancel_at_period_end: bool | None
    collection_method: Literal["charge_automatically", "send_invoice"] | str | None
    days_until_due: int | None
    default_payment_method: str | None
    description: str | None
    items: Sequence[SubscriptionUpdateParamsItem] | None
    metadata: Mapping[str, str] | Literal[""] | None
    proration_behavior: Literal["always_invoice", "create_prorations", "none"] | str | None
    add_invoice_items: Sequence[AddInvoiceItemParam] | None
    application_fee_percent: float | None
    automatic_tax: AutomaticTaxParam | None
    billing_cycle_anchor: Literal["now", "unchanged"] | str | None
    billing_thresholds: BillingThresholdsParam | Literal[""] | None
    cancel_at: int | dt.datetime | Literal[""] | None
    cancellation_details: CancellationDetailsParam | None
    coupon: str | None
    default_source: str | None
    default_tax_rates: Sequence[str] | Literal[""] | None
    discounts: Sequence[DiscountParam] | Literal[""] | None
    invoice_settings: SubscriptionInvoiceSettingsParam | None
    off_session: bool | None
    on_behalf_of: str | None
    pause_collection: SubscriptionUpdateParamsPauseCollection | Literal[""] | None
    payment_behavior: SubscriptionUpdateParamsPaymentBehavior | str | None
    payment_settings: SubscriptionPaymentSettingsParam | None
    pending_invoice_item_interval: RecurringIntervalParam | Literal[""] | None
    promotion_code: str | None
    proration_date: int | dt.datetime | None
    transfer_data: TransferPercentParam | Literal[""] | None
    trial_end: int | dt.datetime | Literal["now"] | str | None
    trial_from_plan: bool | None
    trial_settings: TrialSettingsParam | None
    expand: Sequence[str] | None


class SubscriptionDeleteParams(TypedDict, total=False):
    """Arguments of `subscriptions.delete`, by name."""

    id: Required[str]
    cancellation_details: CancellationDetailsParam | None
    invoice_now: bool | None
    prorate: bool | None
    expand: Sequence[str] | None
