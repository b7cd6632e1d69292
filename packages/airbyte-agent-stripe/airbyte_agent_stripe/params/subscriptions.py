# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `subscriptions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import Required, TypedDict

from .shared import (
    AccountChoiceParam,
    AutomaticTaxParam,
    CardNetworkParam,
    InvoiceAcssDebitOptionsParam,
    InvoiceCustomerBalanceOptionsParam,
    InvoicePaymentMethodTypeParam,
    InvoiceUsBankAccountOptionsParam,
    RecurringIntervalParam,
    TimeRangeParam,
    TransferPercentParam,
    TrialSettingsParam,
)

__all__ = [
    "AccountChoiceParam",
    "AddInvoiceItemParam",
    "AddInvoiceItemParamPriceData",
    "AutomaticTaxParam",
    "BillingThresholdsParam",
    "CancellationDetailsParam",
    "CancellationDetailsParamFeedback",
    "CardNetworkParam",
    "DiscountParam",
    "InvoiceAcssDebitOptionsParam",
    "InvoiceCustomerBalanceOptionsParam",
    "InvoicePaymentMethodTypeParam",
    "InvoiceUsBankAccountOptionsParam",
    "RecurringIntervalParam",
    "RecurringPriceDataParam",
    "SubscriptionInvoiceSettingsParam",
    "SubscriptionPaymentSettingsParam",
    "SubscriptionPaymentSettingsParamPaymentMethodOptions",
    "SubscriptionPaymentSettingsParamPaymentMethodOptionsBancontact",
    "SubscriptionPaymentSettingsParamPaymentMethodOptionsCard",
    "SubscriptionPaymentSettingsParamPaymentMethodOptionsCardMandateOptions",
    "SubscriptionsCreateBillingCycleAnchorConfig",
    "SubscriptionsCreateBillingMode",
    "SubscriptionsCreateBillingModeFlexible",
    "SubscriptionsCreateItem",
    "SubscriptionsCreateItemBillingThresholds",
    "SubscriptionsCreatePaymentBehavior",
    "SubscriptionsListAutomaticTax",
    "SubscriptionsListStatus",
    "SubscriptionsUpdateItem",
    "SubscriptionsUpdateItemBillingThresholds",
    "SubscriptionsUpdatePauseCollection",
    "SubscriptionsUpdatePaymentBehavior",
    "TimeRangeParam",
    "TransferPercentParam",
    "TrialSettingsParam",
]

SubscriptionsListStatus: TypeAlias = Literal[
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
SubscriptionsCreatePaymentBehavior: TypeAlias = Literal[
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
]
SubscriptionsUpdatePaymentBehavior: TypeAlias = Literal[
    "allow_incomplete", "default_incomplete", "error_if_incomplete", "pending_if_incomplete"
]


class SubscriptionsListAutomaticTax(TypedDict, total=False):
    enabled: Required[bool]


class SubscriptionsCreateItemBillingThresholds(TypedDict, total=False):
    """Usage that triggers an invoice early."""

    usage_gte: Required[int]
    """Usage that triggers an invoice."""


class RecurringPriceDataParam(TypedDict, total=False):
    currency: Required[str]
    """Three-letter ISO currency code in lower case."""
    product: Required[str]
    """Id of the product."""
    recurring: Required[RecurringIntervalParam]
    """Billing period; absent for a one-time price."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str
    """Whether the price includes tax."""
    unit_amount: int
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str
    """The same with up to 12 decimal places, as text."""


class SubscriptionsCreateItem(TypedDict, total=False):
    billing_thresholds: SubscriptionsCreateItemBillingThresholds
    """Usage that triggers an invoice early."""
    metadata: Mapping[str, str]
    """Your own key-value pairs: up to 50 keys of 40 characters, values of up to 500; "" removes a key."""
    price: str
    """Id of the price."""
    price_data: RecurringPriceDataParam
    """A price made for this purchase alone."""
    quantity: int
    """Number of units."""
    tax_rates: Sequence[str]
    """Ids of the tax rates of this line."""


class AddInvoiceItemParamPriceData(TypedDict, total=False):
    """A price made for this purchase alone."""

    currency: Required[str]
    """Three-letter ISO currency code in lower case."""
    product: Required[str]
    """Id of the product."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str
    """Whether the price includes tax."""
    unit_amount: int
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str
    """The same with up to 12 decimal places, as text."""


class AddInvoiceItemParam(TypedDict, total=False):
    price: str
    """Id of the price."""
    price_data: AddInvoiceItemParamPriceData
    """A price made for this purchase alone."""
    quantity: int
    """Number of units."""
    tax_rates: Sequence[str]
    """Ids of the tax rates of this line."""


class SubscriptionsCreateBillingCycleAnchorConfig(TypedDict, total=False):
    """Calendar day and time billing periods are counted from."""

    day_of_month: Required[int]
    """Day of the month, 1 to 31. 1 to 31."""
    hour: int
    """Hour in UTC, 0 to 23. 0 to 23."""
    minute: int
    """Minute, 0 to 59. 0 to 59."""
    month: int
    """Month of the year, 1 to 12. 1 to 12."""
    second: int
    """Second, 0 to 59. 0 to 59."""


class SubscriptionsCreateBillingModeFlexible(TypedDict, total=False):
    """Settings of flexible calculation."""

    proration_discounts: Literal["included", "itemized"] | str
    """Whether prorations show discounts as lines of their own."""


class SubscriptionsCreateBillingMode(TypedDict, total=False):
    """How prorations and invoices are calculated."""

    type: Required[Literal["classic", "flexible"] | str]
    """Classic or flexible calculation."""
    flexible: SubscriptionsCreateBillingModeFlexible
    """Settings of flexible calculation."""


class BillingThresholdsParam(TypedDict, total=False):
    amount_gte: int
    reset_billing_cycle_anchor: bool


class DiscountParam(TypedDict, total=False):
    coupon: str
    discount: str
    """Discount in force."""
    promotion_code: str


class SubscriptionInvoiceSettingsParam(TypedDict, total=False):
    account_tax_ids: Sequence[str]
    """Ids of the issuer's tax numbers shown on it."""
    issuer: AccountChoiceParam
    """Account that issues the invoice."""


class SubscriptionPaymentSettingsParamPaymentMethodOptionsBancontact(TypedDict, total=False):
    preferred_language: Literal["de", "en", "fr", "nl"] | str


class SubscriptionPaymentSettingsParamPaymentMethodOptionsCardMandateOptions(TypedDict, total=False):
    """Settings of the mandate."""

    amount: int
    """Amount or upper limit of one charge, in the currency's smallest unit."""
    amount_type: Literal["fixed", "maximum"] | str
    """Whether the amount is fixed or an upper limit."""
    description: str
    """Text shown to the customer. At most 200 characters."""


class SubscriptionPaymentSettingsParamPaymentMethodOptionsCard(TypedDict, total=False):
    mandate_options: SubscriptionPaymentSettingsParamPaymentMethodOptionsCardMandateOptions
    """Settings of the mandate."""
    network: CardNetworkParam | str
    """Card network to use."""
    request_three_d_secure: Literal["any", "automatic"] | str
    """When to ask for 3-D Secure."""


class SubscriptionPaymentSettingsParamPaymentMethodOptions(TypedDict, total=False):
    """Settings of single payment methods."""

    acss_debit: InvoiceAcssDebitOptionsParam
    bancontact: SubscriptionPaymentSettingsParamPaymentMethodOptionsBancontact
    card: SubscriptionPaymentSettingsParamPaymentMethodOptionsCard
    customer_balance: InvoiceCustomerBalanceOptionsParam
    konbini: Mapping[str, Any]
    us_bank_account: InvoiceUsBankAccountOptionsParam


class SubscriptionPaymentSettingsParam(TypedDict, total=False):
    payment_method_options: SubscriptionPaymentSettingsParamPaymentMethodOptions
    """Settings of single payment methods."""
    payment_method_types: Sequence[InvoicePaymentMethodTypeParam | str]
    """Payment methods that may be used."""
    save_default_payment_method: Literal["off", "on_subscription"] | str


class SubscriptionsUpdateItemBillingThresholds(TypedDict, total=False):
    """Usage that triggers an invoice early."""

    usage_gte: Required[int]
    """Usage that triggers an invoice."""


class SubscriptionsUpdateItem(TypedDict, total=False):
    billing_thresholds: SubscriptionsUpdateItemBillingThresholds
    """Usage that triggers an invoice early."""
    clear_usage: bool
    """Delete the usage of a removed metered item."""
    deleted: bool
    """Remove the item."""
    id: str
    """Id of the item to change; absent for a new one."""
    metadata: Mapping[str, str]
    """Your own key-value pairs: up to 50 keys of 40 characters, values of up to 500; "" removes a key."""
    price: str
    """Id of the price."""
    price_data: RecurringPriceDataParam
    """A price made for this purchase alone."""
    quantity: int
    """Number of units."""
    tax_rates: Sequence[str]
    """Ids of the tax rates of this line."""


class CancellationDetailsParam(TypedDict, total=False):
    comment: str
    feedback: CancellationDetailsParamFeedback | str


class SubscriptionsUpdatePauseCollection(TypedDict, total=False):
    """Pause collection; "" resumes it."""

    behavior: Required[Literal["keep_as_draft", "mark_uncollectible", "void"] | str]
    """What happens to invoices during the pause."""
    resumes_at: int
    """When collection resumes, Unix time in seconds."""
