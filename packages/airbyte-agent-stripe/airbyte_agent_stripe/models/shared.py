# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

__all__ = [
    "AccountChoice", "Address", "ApiError", "BalanceTransaction", "BalanceTransactionFeeDetail",
    "BancontactOptions", "BillingDetails", "CardChecks", "CardNetworks", "CardPresentDetails", "CardWallet",
    "Coupon", "CouponAppliesTo", "CouponCurrencyOptionsValue", "CurrencyOption", "CustomUnitAmount",
    "CustomerTaxId", "Discount", "DiscountAmount", "DiscountSource", "InstallmentPlan", "Invoice",
    "InvoiceAcssDebitOptions", "InvoiceAcssDebitOptionsMandateOptions", "InvoiceAutomaticTax",
    "InvoiceCustomField", "InvoiceCustomerBalanceOptions", "InvoiceCustomerBalanceOptionsBankTransfer",
    "InvoiceCustomerBalanceOptionsBankTransferEuBankTransfer", "InvoiceFromInvoice", "InvoiceLineItem",
    "InvoiceLineItemParent", "InvoiceLineItemParentInvoiceItemDetails",
    "InvoiceLineItemParentSubscriptionItemDetails", "InvoiceLineItemPeriod", "InvoiceLineItemPricing",
    "InvoiceLineItemPricingPriceDetails", "InvoiceLineItemProrationDetails",
    "InvoiceLineItemProrationDetailsCreditedItems", "InvoiceLines", "InvoiceParent",
    "InvoiceParentQuoteDetails", "InvoiceParentSubscriptionDetails", "InvoicePaymentSettings",
    "InvoicePaymentSettingsPaymentMethodOptions", "InvoicePaymentSettingsPaymentMethodOptionsCard",
    "InvoicePaymentSettingsPaymentMethodOptionsCardInstallments", "InvoiceRendering",
    "InvoiceRenderingOptions", "InvoiceRenderingPdf", "InvoiceStatusTransitions",
    "InvoiceSubscriptionDetails", "InvoiceTax", "InvoiceTaxAmount", "InvoiceTaxTaxRateDetails",
    "InvoiceThresholdReason", "InvoiceThresholdReasonItemReason", "InvoiceUsBankAccountOptions",
    "InvoiceUsBankAccountOptionsFinancialConnections", "LinkedAccountOptions", "MethodConfiguration",
    "PaymentIntent", "PaymentIntentAmountDetails", "PaymentIntentAmountDetailsTip",
    "PaymentIntentAutomaticPaymentMethods", "PaymentIntentMethodOptions", "PaymentIntentMethodOptionsCard",
    "PaymentIntentMethodOptionsCardInstallments", "PaymentIntentMethodOptionsCardMandateOptions",
    "PaymentIntentMethodOptionsCardPresent", "PaymentIntentMethodOptionsLink",
    "PaymentIntentMethodOptionsPaypal", "PaymentIntentMethodOptionsSepaDebit",
    "PaymentIntentMethodOptionsUsBankAccount", "PaymentIntentNextAction",
    "PaymentIntentNextActionRedirectToUrl", "PaymentIntentNextActionVerifyWithMicrodeposits",
    "PaymentIntentProcessing", "PaymentIntentProcessingCard",
    "PaymentIntentProcessingCardCustomerNotification", "PaymentIntentTransferData", "PaymentMethod",
    "PaymentMethodAcssDebit", "PaymentMethodCard", "PaymentMethodCardGeneratedFrom",
    "PaymentMethodCardGeneratedFromPaymentMethodDetails", "PaymentMethodCardPresent",
    "PaymentMethodCardThreeDSecureUsage", "PaymentMethodLink", "PaymentMethodPaypal",
    "PaymentMethodSepaDebit", "PaymentMethodSepaDebitGeneratedFrom", "PaymentMethodUsBankAccount",
    "PaymentMethodUsBankAccountNetworks", "PaymentMethodUsBankAccountStatusDetails",
    "PaymentMethodUsBankAccountStatusDetailsBlocked", "Plan", "PresentmentDetails", "PretaxCredit", "Price",
    "PriceRecurring", "PriceTier", "RadarOptions", "Refund", "RefundDestinationDetails",
    "RefundDestinationDetailsCard", "RefundNextAction", "RefundNextActionDisplayDetails",
    "RefundNextActionDisplayDetailsEmailSent", "ShippingCost", "ShippingDetails", "Subscription",
    "SubscriptionAutomaticTax", "SubscriptionBillingCycleAnchorConfig", "SubscriptionBillingMode",
    "SubscriptionBillingModeFlexible", "SubscriptionBillingThresholds", "SubscriptionCancellationDetails",
    "SubscriptionInvoiceSettings", "SubscriptionItem", "SubscriptionItemBillingThresholds",
    "SubscriptionItems", "SubscriptionPauseCollection", "SubscriptionPaymentSettings",
    "SubscriptionPaymentSettingsPaymentMethodOptions", "SubscriptionPaymentSettingsPaymentMethodOptionsCard",
    "SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions",
    "SubscriptionPendingInvoiceItemInterval", "SubscriptionPendingUpdate", "SubscriptionTransferData",
    "SubscriptionTrialSettings", "SubscriptionTrialSettingsEndBehavior", "TaxAmount", "TaxRate",
    "TerminalReceipt", "TransferData", "TransformQuantity",
]  # fmt: skip


class Address(Record):
    """A postal address."""

    city: str | None = None
    """City, town or village."""
    country: str | None = None
    """Two-letter ISO country code."""
    line1: str | None = None
    """Street, PO box or company."""
    line2: str | None = None
    """Apartment, suite or building."""
    postal_code: str | None = None
    """ZIP or postal code."""
    state: str | None = None
    """State, county, province or region."""


class CouponAppliesTo(Record):
    """What the coupon is limited to."""

    products: list[str]
    """Ids of the products it applies to."""


class CouponCurrencyOptionsValue(Record):
    amount_off: int
    """Amount taken off, in the currency's smallest unit."""


class Coupon(Record):
    """A percentage or an amount taken off."""

    id: str
    """Id of the coupon."""
    object: Literal["coupon"] | str
    """Type of this record."""
    amount_off: int | None = None
    """Amount taken off, in the currency's smallest unit."""
    applies_to: CouponAppliesTo | None = None
    """What the coupon is limited to."""
    created: int
    """When the record was created, Unix time in seconds."""
    currency: str | None = None
    """Three-letter ISO currency code in lower case."""
    currency_options: dict[str, CouponCurrencyOptionsValue] | None = None
    """Amounts for other currencies, by currency code."""
    duration: Literal["forever", "once", "repeating"] | str
    """How long it lasts."""
    duration_in_months: int | None = None
    """Months it lasts, where `duration` is repeating."""
    livemode: bool
    """True in live mode, false in test mode."""
    max_redemptions: int | None = None
    """How often it may be redeemed by all customers together."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    name: str | None = None
    """Name shown to customers."""
    percent_off: float | None = None
    """Percentage taken off."""
    redeem_by: int | None = None
    """Last moment to redeem it, Unix time in seconds."""
    times_redeemed: int
    """How often it has been redeemed."""
    valid: bool
    """Whether it can still be redeemed."""


class DiscountSource(Record):
    """Where the discount comes from."""

    coupon: str | None = None
    """Id of the coupon."""
    type: Literal["coupon"] | str
    """Kind of source."""


class Discount(Record):
    """A coupon in use on a customer, subscription, invoice or line."""

    id: str
    """Id of the discount."""
    object: Literal["discount"] | str
    """Type of this record."""
    checkout_session: str | None = None
    """Id of the checkout session it applies to."""
    coupon: Coupon | None = None
    """What it takes off; in newer API versions `source` has it."""
    customer: str | None = None
    """Id of the customer."""
    end: int | None = None
    """When it ends, Unix time in seconds; null for one that does not."""
    invoice: str | None = None
    """Id of the invoice."""
    invoice_item: str | None = None
    """Id of the invoice item it applies to."""
    promotion_code: str | None = None
    """Id of the promotion code that was entered."""
    source: DiscountSource | None = None
    """Where the discount comes from."""
    start: int
    """When it began, Unix time in seconds."""
    subscription: str | None = None
    """Id of the subscription."""
    subscription_item: str | None = None
    """Id of the subscription item it applies to."""


class InvoiceCustomField(Record):
    """An extra line shown on invoices."""

    name: str
    """Label of the line."""
    value: str
    """Text of the line."""


class ShippingDetails(Record):
    """A shipping address and who receives it."""

    address: Address | None = None
    """Shipping address."""
    carrier: str | None = None
    """Delivery service."""
    name: str | None = None
    """Recipient."""
    phone: str | None = None
    """Recipient's phone number."""
    tracking_number: str | None = None
    """Tracking number; several are joined by commas."""


class AccountChoice(Record):
    """This account, or a connected one."""

    account: str | None = None
    """Id of the connected account, where `type` is account."""
    type: Literal["account", "self"] | str
    """Whether it is this account or a connected one."""


class SubscriptionAutomaticTax(Record):
    """Automatic tax calculation."""

    disabled_reason: Literal[
        "finalization_requires_location_inputs", "finalization_system_error",
    ] | str | None = None  # fmt: skip
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
    feedback: Literal[
        "customer_service", "low_quality", "missing_features", "other", "switched_service", "too_complex",
        "too_expensive", "unused",
    ] | str | None = None  # fmt: skip
    """Customer's reason."""
    reason: Literal["cancellation_requested", "payment_disputed", "payment_failed"] | str | None = None
    """What caused the cancellation."""


class TaxRate(Record):
    """A tax rate."""

    id: str
    """Id of the tax rate."""
    object: Literal["tax_rate"] | str
    """Type of this record."""
    active: bool
    """Whether it can be used for new invoices and subscriptions."""
    country: str | None = None
    """Two-letter ISO country code."""
    created: int
    """When the record was created, Unix time in seconds."""
    description: str | None = None
    """Note for your own use."""
    display_name: str
    """Name shown to customers."""
    effective_percentage: float | None = None
    """Percentage actually charged, where it was calculated automatically."""
    inclusive: bool
    """Whether the tax is contained in the price."""
    jurisdiction: str | None = None
    """Authority the tax is for."""
    jurisdiction_level: Literal[
        "city", "country", "county", "district", "multiple", "state",
    ] | str | None = None  # fmt: skip
    """Level of government the tax is for."""
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    percentage: float
    """Percentage, 0 to 100."""
    state: str | None = None
    """State, county, province or region."""
    tax_type: Literal[
        "amusement_tax", "communications_tax", "gst", "hst", "igst", "jct", "lease_tax", "pst", "qst", "rst",
        "sales_tax", "service_tax", "vat",
    ] | str | None = None  # fmt: skip
    """Kind of tax."""


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


class TransformQuantity(Record):
    """How a quantity is changed before billing."""

    divide_by: int
    """Number to divide by."""
    round: Literal["down", "up"] | str
    """How to round the result."""


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


class CustomUnitAmount(Record):
    """Bounds for an amount the customer chooses."""

    maximum: int | None = None
    """Largest amount, in the currency's smallest unit."""
    minimum: int | None = None
    """Smallest amount, in the currency's smallest unit."""
    preset: int | None = None
    """Amount suggested, in the currency's smallest unit."""


class PriceTier(Record):
    """One tier of a tiered price."""

    flat_amount: int | None = None
    """Price of the whole tier, in the currency's smallest unit."""
    flat_amount_decimal: str | None = None
    """The same with up to 12 decimal places, as text."""
    unit_amount: int | None = None
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str | None = None
    """The same with up to 12 decimal places, as text."""
    up_to: int | None = None
    """Last unit of the tier; null for the rest."""


class CurrencyOption(Record):
    """A price in a further currency."""

    custom_unit_amount: CustomUnitAmount | None = None
    """Set where the customer chooses the amount."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str | None = None
    """Whether the price includes tax."""
    tiers: list[PriceTier] | None = None
    """Tiers of a tiered price."""
    unit_amount: int | None = None
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str | None = None
    """The same with up to 12 decimal places, as text."""


class PriceRecurring(Record):
    """Billing period; absent for a one-time price."""

    aggregate_usage: Literal["last_during_period", "last_ever", "max", "sum"] | str | None = None
    """How usage over a period adds up; older API versions only."""
    interval: Literal["day", "month", "week", "year"] | str
    """Unit of the billing period."""
    interval_count: int
    """Number of intervals in a billing period."""
    meter: str | None = None
    """Id of the meter that records usage."""
    trial_period_days: int | None = None
    """Days of trial."""
    usage_type: Literal["licensed", "metered"] | str
    """Billed by quantity or by recorded usage."""


class Price(Record):
    """What a product costs, once or per period."""

    id: str
    """Id of the price, `price_...`."""
    object: Literal["price"] | str
    """Type of this record."""
    active: bool
    """Whether it can be used for new purchases."""
    billing_scheme: Literal["per_unit", "tiered"] | str
    """One price per unit, or tiers."""
    created: int
    """When the record was created, Unix time in seconds."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    currency_options: dict[str, CurrencyOption] | None = None
    """Prices in other currencies, by currency code."""
    custom_unit_amount: CustomUnitAmount | None = None
    """Set where the customer chooses the amount."""
    livemode: bool
    """True in live mode, false in test mode."""
    lookup_key: str | None = None
    """Your own key to find the price by."""
    metadata: dict[str, str]
    """Your own key-value pairs; all values are text."""
    nickname: str | None = None
    """Short note, hidden from customers."""
    product: str
    """Id of the product."""
    recurring: PriceRecurring | None = None
    """Billing period; absent for a one-time price."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str | None = None
    """Whether the price includes tax."""
    tiers: list[PriceTier] | None = None
    """Tiers of a tiered price."""
    tiers_mode: Literal["graduated", "volume"] | str | None = None
    """Whether the tier reached prices all units, or each tier its own."""
    transform_quantity: TransformQuantity | None = None
    """How the quantity is changed before billing."""
    type: Literal["one_time", "recurring"] | str
    """One-time or recurring."""
    unit_amount: int | None = None
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str | None = None
    """The same with up to 12 decimal places, as text."""


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
    url: str


class SubscriptionPauseCollection(Record):
    """Set while collection is paused."""

    behavior: Literal["keep_as_draft", "mark_uncollectible", "void"] | str
    """What happens to invoices during the pause."""
    resumes_at: int | None = None
    """When collection resumes, Unix time in seconds."""


class InvoiceAcssDebitOptionsMandateOptions(Record):
    """Settings of the mandate."""

    transaction_type: Literal["business", "personal"] | str | None = None
    """Whether a person or a business pays."""


class InvoiceAcssDebitOptions(Record):
    """Settings for Canadian pre-authorized debits."""

    mandate_options: InvoiceAcssDebitOptionsMandateOptions | None = None
    """Settings of the mandate."""
    verification_method: Literal["automatic", "instant", "microdeposits"] | str | None = None
    """How the bank account is verified."""


class BancontactOptions(Record):
    """Settings for Bancontact."""

    preferred_language: Literal["de", "en", "fr", "nl"] | str
    """Language of the bank's page."""


class SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions(Record):
    """Settings of the mandate."""

    amount: int | None = None
    """Amount or upper limit of one charge, in the currency's smallest unit."""
    amount_type: Literal["fixed", "maximum"] | str | None = None
    """Whether the amount is fixed or an upper limit."""
    description: str | None = None
    """Text shown to the customer."""


class SubscriptionPaymentSettingsPaymentMethodOptionsCard(Record):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions | None = None
    """Settings of the mandate."""
    network: Literal[
        "amex", "cartes_bancaires", "diners", "discover", "eftpos_au", "interac", "jcb", "mastercard",
        "unionpay", "unknown", "visa",
    ] | str | None = None  # fmt: skip
    """Card network to use."""
    request_three_d_secure: Literal["any", "automatic"] | str | None = None
    """When to ask for 3-D Secure."""


class InvoiceCustomerBalanceOptionsBankTransferEuBankTransfer(Record):
    """Transfer within the EU."""

    country: Literal["BE", "DE", "ES", "FR", "IE", "NL"] | str
    """Country of the bank account to transfer to."""


class InvoiceCustomerBalanceOptionsBankTransfer(Record):
    """How money is transferred."""

    eu_bank_transfer: InvoiceCustomerBalanceOptionsBankTransferEuBankTransfer | None = None
    """Transfer within the EU."""
    type: str | None = None
    """Kind of transfer."""


class InvoiceCustomerBalanceOptions(Record):
    """Settings for bank transfers."""

    bank_transfer: InvoiceCustomerBalanceOptionsBankTransfer | None = None
    """How money is transferred."""
    funding_type: Literal["bank_transfer"] | str | None = None
    """How the cash balance is funded."""


class InvoiceUsBankAccountOptionsFinancialConnections(Record):
    """How the bank account is connected."""

    permissions: list[Literal["balances", "payment_method", "transactions"] | str] | None = None
    """Data you ask access to."""
    prefetch: list[Literal["balances"] | str] | None = None
    """Data fetched when the account is connected."""


class InvoiceUsBankAccountOptions(Record):
    """Settings for ACH direct debit."""

    financial_connections: InvoiceUsBankAccountOptionsFinancialConnections | None = None
    """How the bank account is connected."""
    verification_method: Literal["automatic", "instant", "microdeposits"] | str | None = None
    """How the bank account is verified."""


class SubscriptionPaymentSettingsPaymentMethodOptions(Record):
    """Settings of single payment methods."""

    acss_debit: InvoiceAcssDebitOptions | None = None
    bancontact: BancontactOptions | None = None
    card: SubscriptionPaymentSettingsPaymentMethodOptionsCard | None = None
    customer_balance: InvoiceCustomerBalanceOptions | None = None
    konbini: dict[str, Any] | None = None
    us_bank_account: InvoiceUsBankAccountOptions | None = None


class SubscriptionPaymentSettings(Record):
    """How the invoices are paid."""

    payment_method_options: SubscriptionPaymentSettingsPaymentMethodOptions | None = None
    """Settings of single payment methods."""
    payment_method_types: list[Literal[
        "ach_credit_transfer", "ach_debit", "acss_debit", "au_becs_debit", "bacs_debit", "bancontact",
        "boleto", "card", "cashapp", "customer_balance", "fpx", "giropay", "grabpay", "ideal", "konbini",
        "link", "paynow", "paypal", "promptpay", "sepa_debit", "sofort", "us_bank_account", "wechat_pay",
    ] | str] | None = None  # fmt: skip
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
    """Share that is transferred, in percent; all of it where absent."""
    destination: str
    """Id of the connected account."""


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
    application: str | None = None
    """Id of the Connect application that made it."""
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
    customer: str
    """Id of the customer who subscribes."""
    customer_account: str | None = None
    """Id of the account that stands in for the customer."""
    days_until_due: int | None = None
    """Days the customer has to pay an emailed invoice."""
    default_payment_method: str | None = None
    """Id of the payment method charged by default."""
    default_source: str | None = None
    """Id of the legacy payment source charged by default."""
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
    latest_invoice: str | None = None
    """Id of its newest invoice."""
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str]
    """Your own key-value pairs; all values are text."""
    next_pending_invoice_item_invoice: int | None = None
    """When pending invoice items are billed next, Unix time in seconds."""
    on_behalf_of: str | None = None
    """Id of the connected account the payment is made for."""
    pause_collection: SubscriptionPauseCollection | None = None
    """Set while collection is paused."""
    payment_settings: SubscriptionPaymentSettings | None = None
    """How the invoices are paid."""
    pending_invoice_item_interval: SubscriptionPendingInvoiceItemInterval | None = None
    """How often pending invoice items are billed."""
    pending_setup_intent: str | None = None
    """Id of the setup intent that collects a payment method."""
    pending_update: SubscriptionPendingUpdate | None = None
    """Changes that wait for payment."""
    schedule: str | None = None
    """Id of the subscription schedule."""
    start_date: int
    """When it first began, Unix time in seconds."""
    status: Literal[
        "active", "canceled", "incomplete", "incomplete_expired", "past_due", "paused", "trialing", "unpaid",
    ] | str  # fmt: skip
    """State of the subscription."""
    test_clock: str | None = None
    """Id of the test clock the record belongs to."""
    transfer_data: SubscriptionTransferData | None = None
    """Transfer of the money to a connected account."""
    trial_end: int | None = None
    """When the trial ends, Unix time in seconds."""
    trial_settings: SubscriptionTrialSettings | None = None
    """What happens around the end of the trial."""
    trial_start: int | None = None
    """When the trial began, Unix time in seconds."""


class CustomerTaxId(Record):
    """A customer's tax number."""

    type: Literal[
        "ad_nrt", "ae_trn", "ar_cuit", "au_abn", "au_arn", "bg_uic", "bo_tin", "br_cnpj", "br_cpf", "ca_bn",
        "ca_gst_hst", "ca_pst_bc", "ca_pst_mb", "ca_pst_sk", "ca_qst", "ch_vat", "cl_tin", "cn_tin", "co_nit",
        "cr_tin", "do_rcn", "ec_ruc", "eg_tin", "es_cif", "eu_oss_vat", "eu_vat", "gb_vat", "ge_vat", "hk_br",
        "hu_tin", "id_npwp", "il_vat", "in_gst", "is_vat", "jp_cn", "jp_rn", "jp_trn", "ke_pin", "kr_brn",
        "li_uid", "mx_rfc", "my_frp", "my_itn", "my_sst", "no_vat", "nz_gst", "pe_ruc", "ph_tin", "ro_tin",
        "rs_pib", "ru_inn", "ru_kpp", "sa_vat", "sg_gst", "sg_uen", "si_tin", "sv_nit", "th_vat", "tr_tin",
        "tw_vat", "ua_vat", "us_ein", "uy_ruc", "ve_rif", "vn_tin", "za_vat",
    ] | str  # fmt: skip
    """Kind of tax number."""
    value: str | None = None
    """The tax number."""


class InvoiceRenderingOptions(Record):
    """How an invoice's PDF looks."""

    amount_tax_display: str | None = None
    """Whether line amounts are shown with or without tax."""


class TaxAmount(Record):
    """Tax charged under one rate."""

    amount: int
    """Tax in the currency's smallest unit."""
    rate: TaxRate
    """The rate."""
    taxability_reason: Literal[
        "customer_exempt", "not_collecting", "not_subject_to_tax", "not_supported", "portion_product_exempt",
        "portion_reduced_rated", "portion_standard_rated", "product_exempt", "product_exempt_holiday",
        "proportionally_rated", "reduced_rated", "reverse_charge", "standard_rated", "taxable_basis_reduced",
        "zero_rated",
    ] | str | None = None  # fmt: skip
    """Why the amount was or was not taxed."""
    taxable_amount: int | None = None
    """Amount the tax was calculated on, in the currency's smallest unit."""


class MethodConfiguration(Record):
    """Configuration that chose the payment methods."""

    id: str
    """Id of the configuration."""
    parent: str | None = None
    """Id of the configuration it inherits from."""


class LinkedAccountOptions(Record):
    """How a bank account is connected through Financial Connections."""

    permissions: list[Literal["balances", "ownership", "payment_method", "transactions"] | str] | None = None
    """Data you ask access to."""
    prefetch: list[Literal["balances"] | str] | None = None
    """Data fetched when the account is connected."""
    return_url: str | None = None
    """Page the customer comes back to."""


class PresentmentDetails(Record):
    """An amount as the customer saw it, where it was converted."""

    presentment_amount: int
    """Amount the customer saw, in that currency's smallest unit."""
    presentment_currency: str
    """Currency the customer saw, three-letter ISO code in lower case."""


class ShippingCost(Record):
    """What shipping costs."""

    amount_subtotal: int
    """Cost before tax, in the currency's smallest unit."""
    amount_tax: int
    """Tax on it, in the currency's smallest unit."""
    amount_total: int
    """Cost with tax, in the currency's smallest unit."""
    shipping_rate: str | None = None
    """Id of the shipping rate."""
    taxes: list[TaxAmount] | None = None
    """Tax by rate."""


class PaymentMethodAcssDebit(Record):
    """Canadian bank account."""

    bank_name: str | None = None
    fingerprint: str | None = None
    """The same for the same account or card number."""
    institution_number: str | None = None
    last4: str | None = None
    """Last four digits or characters."""
    transit_number: str | None = None


class BillingDetails(Record):
    """Who is billed."""

    address: Address | None = None
    """Billing address."""
    email: str | None = None
    """Email address."""
    name: str | None = None
    """Name."""
    phone: str | None = None
    """Phone number."""


class CardChecks(Record):
    """Results of address and security-code checks."""

    address_line1_check: str | None = None
    """Result for the street."""
    address_postal_code_check: str | None = None
    """Result for the postal code."""
    cvc_check: str | None = None
    """Result for the security code."""


class TerminalReceipt(Record):
    """What the printed receipt of a card-present payment must show."""

    account_type: Literal["checking", "credit", "prepaid", "unknown"] | str | None = None
    """Kind of account."""
    application_cryptogram: str | None = None
    """Cryptogram the card made."""
    application_preferred_name: str | None = None
    """Name of the application on the card."""
    authorization_code: str | None = None
    """Authorization code of the card network."""
    authorization_response_code: str | None = None
    """Answer of the issuer."""
    cardholder_verification_method: str | None = None
    """How the cardholder was verified."""
    dedicated_file_name: str | None = None
    """Application identifier on the card."""
    terminal_verification_results: str | None = None
    """Results of the terminal's checks, in hexadecimal."""
    transaction_status_information: str | None = None
    """Checks that were made, in hexadecimal."""


class CardPresentDetails(Record):
    """A card read by a terminal."""

    amount_authorized: int | None = None
    """Amount authorized, in the currency's smallest unit."""
    brand: str | None = None
    """Card brand."""
    capture_before: int | None = None
    """Last moment to capture, Unix time in seconds."""
    cardholder_name: str | None = None
    """Name on the card."""
    country: str | None = None
    """Two-letter ISO country code."""
    emv_auth_data: str | None = None
    """Authorization response of the card's chip."""
    exp_month: int
    """Month of expiry, 1 to 12."""
    exp_year: int
    """Year of expiry, four digits."""
    fingerprint: str | None = None
    """The same for the same account or card number."""
    funding: str | None = None
    """Credit, debit, prepaid or unknown."""
    generated_card: str | None = None
    """Id of the reusable card payment method made from this one."""
    incremental_authorization_supported: bool
    """Whether the authorized amount can be raised."""
    last4: str | None = None
    """Last four digits or characters."""
    network: str | None = None
    """Card network."""
    overcapture_supported: bool
    """Whether more than the authorized amount can be captured."""
    read_method: Literal[
        "contact_emv", "contactless_emv", "contactless_magstripe_mode", "magnetic_stripe_fallback",
        "magnetic_stripe_track2",
    ] | str | None = None  # fmt: skip
    """How the card was read."""
    receipt: TerminalReceipt | None = None
    """What a printed receipt must show."""


class PaymentMethodCardGeneratedFromPaymentMethodDetails(Record):
    """The payment method it was made from."""

    card_present: CardPresentDetails | None = None
    type: str


class PaymentMethodCardGeneratedFrom(Record):
    """What the payment method was made from."""

    charge: str | None = None
    payment_method_details: PaymentMethodCardGeneratedFromPaymentMethodDetails | None = None
    """The payment method it was made from."""
    setup_attempt: str | None = None


class CardNetworks(Record):
    """Card networks a card can use."""

    available: list[str]
    """Networks it can use."""
    preferred: str | None = None
    """Network to prefer."""


class PaymentMethodCardThreeDSecureUsage(Record):
    """Support for 3-D Secure."""

    supported: bool
    """Whether the card supports 3-D Secure."""


class CardWallet(Record):
    """Wallet that a card was taken from; the member named by `type` may say more."""

    amex_express_checkout: dict[str, Any] | None = None
    apple_pay: dict[str, Any] | None = None
    dynamic_last4: str | None = None
    """Last four digits of the device's account number."""
    google_pay: dict[str, Any] | None = None
    link: dict[str, Any] | None = None
    masterpass: dict[str, Any] | None = None
    """Fields: billing_address, email, name, shipping_address."""
    samsung_pay: dict[str, Any] | None = None
    type: Literal[
        "amex_express_checkout", "apple_pay", "google_pay", "link", "masterpass", "samsung_pay",
        "visa_checkout",
    ] | str  # fmt: skip
    """Kind."""
    visa_checkout: dict[str, Any] | None = None
    """Fields: billing_address, email, name, shipping_address."""


class PaymentMethodCard(Record):
    """Card details."""

    brand: str
    checks: CardChecks | None = None
    """Results of address and security-code checks."""
    country: str | None = None
    exp_month: int
    """Month of expiry, 1 to 12."""
    exp_year: int
    """Year of expiry, four digits."""
    fingerprint: str | None = None
    """The same for the same account or card number."""
    funding: str
    generated_from: PaymentMethodCardGeneratedFrom | None = None
    """What the payment method was made from."""
    last4: str
    """Last four digits or characters."""
    networks: CardNetworks | None = None
    """Card networks the card can use."""
    three_d_secure_usage: PaymentMethodCardThreeDSecureUsage | None = None
    """Support for 3-D Secure."""
    wallet: CardWallet | None = None
    """Wallet the card was taken from."""


class PaymentMethodCardPresent(Record):
    """Card read by a terminal."""

    brand: str | None = None
    cardholder_name: str | None = None
    """Name on the card."""
    country: str | None = None
    exp_month: int
    """Month of expiry, 1 to 12."""
    exp_year: int
    """Year of expiry, four digits."""
    fingerprint: str | None = None
    """The same for the same account or card number."""
    funding: str | None = None
    last4: str | None = None
    """Last four digits or characters."""
    networks: CardNetworks | None = None
    """Card networks the card can use."""
    read_method: Literal[
        "contact_emv", "contactless_emv", "contactless_magstripe_mode", "magnetic_stripe_fallback",
        "magnetic_stripe_track2",
    ] | str | None = None  # fmt: skip
    """How the card was read."""


class PaymentMethodLink(Record):
    email: str | None = None


class PaymentMethodPaypal(Record):
    payer_email: str | None = None
    payer_id: str | None = None


class RadarOptions(Record):
    """Hints for fraud detection."""

    session: str | None = None
    """Id of the Radar session with the browser's data."""


class PaymentMethodSepaDebitGeneratedFrom(Record):
    """What the payment method was made from."""

    charge: str | None = None
    setup_attempt: str | None = None


class PaymentMethodSepaDebit(Record):
    """SEPA bank account."""

    bank_code: str | None = None
    branch_code: str | None = None
    country: str | None = None
    fingerprint: str | None = None
    """The same for the same account or card number."""
    generated_from: PaymentMethodSepaDebitGeneratedFrom | None = None
    """What the payment method was made from."""
    last4: str | None = None
    """Last four digits or characters."""


class PaymentMethodUsBankAccountNetworks(Record):
    """Networks the account can use."""

    preferred: str | None = None
    """Network to prefer."""
    supported: list[Literal["ach", "us_domestic_wire"] | str]
    """Networks it can use."""


class PaymentMethodUsBankAccountStatusDetailsBlocked(Record):
    """Present where the account is blocked."""

    network_code: Literal[
        "R02", "R03", "R04", "R05", "R07", "R08", "R10", "R11", "R16", "R20", "R29", "R31",
    ] | str | None = None  # fmt: skip
    """ACH return code."""
    reason: Literal[
        "bank_account_closed", "bank_account_frozen", "bank_account_invalid_details",
        "bank_account_restricted", "bank_account_unusable", "debit_not_authorized",
    ] | str | None = None  # fmt: skip
    """Why it is blocked."""


class PaymentMethodUsBankAccountStatusDetails(Record):
    """Why the account cannot be used."""

    blocked: PaymentMethodUsBankAccountStatusDetailsBlocked | None = None
    """Present where the account is blocked."""


class PaymentMethodUsBankAccount(Record):
    """US bank account."""

    account_holder_type: Literal["company", "individual"] | str | None = None
    account_type: Literal["checking", "savings"] | str | None = None
    bank_name: str | None = None
    financial_connections_account: str | None = None
    """Id of the Financial Connections account it was made from."""
    fingerprint: str | None = None
    """The same for the same account or card number."""
    last4: str | None = None
    """Last four digits or characters."""
    networks: PaymentMethodUsBankAccountNetworks | None = None
    """Networks the account can use."""
    routing_number: str | None = None
    status_details: PaymentMethodUsBankAccountStatusDetails | None = None
    """Why the account cannot be used."""


class PaymentMethod(Record):
    """A means of payment that a customer can use."""

    id: str
    """Id of the payment method, `pm_...`."""
    object: Literal["payment_method"] | str
    """Type of this record."""
    acss_debit: PaymentMethodAcssDebit | None = None
    """Canadian bank account."""
    affirm: dict[str, Any] | None = None
    afterpay_clearpay: dict[str, Any] | None = None
    alipay: dict[str, Any] | None = None
    allow_redisplay: Literal["always", "limited", "unspecified"] | str | None = None
    """Whether it may be shown again to its customer."""
    au_becs_debit: dict[str, Any] | None = None
    """Fields: bsb_number, fingerprint, last4."""
    bacs_debit: dict[str, Any] | None = None
    """Fields: fingerprint, last4, sort_code."""
    bancontact: dict[str, Any] | None = None
    billing_details: BillingDetails
    """Who is billed."""
    blik: dict[str, Any] | None = None
    boleto: dict[str, Any] | None = None
    """Fields: tax_id."""
    card: PaymentMethodCard | None = None
    """Card details."""
    card_present: PaymentMethodCardPresent | None = None
    """Card read by a terminal."""
    cashapp: dict[str, Any] | None = None
    """Fields: buyer_id, cashtag."""
    created: int
    """When the record was created, Unix time in seconds."""
    customer: str | None = None
    """Id of the customer it is attached to; null where it is not."""
    customer_account: str | None = None
    """Id of the account that stands in for the customer."""
    customer_balance: dict[str, Any] | None = None
    eps: dict[str, Any] | None = None
    """Fields: bank."""
    fpx: dict[str, Any] | None = None
    """Fields: bank."""
    giropay: dict[str, Any] | None = None
    grabpay: dict[str, Any] | None = None
    ideal: dict[str, Any] | None = None
    """Fields: bank, bic."""
    interac_present: dict[str, Any] | None = None
    """Fields: brand, cardholder_name, country, exp_month, exp_year, fingerprint, funding, last4, networks,
    preferred_locales, read_method.
    """
    klarna: dict[str, Any] | None = None
    """Fields: dob."""
    konbini: dict[str, Any] | None = None
    link: PaymentMethodLink | None = None
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    oxxo: dict[str, Any] | None = None
    p24: dict[str, Any] | None = None
    """Fields: bank."""
    paynow: dict[str, Any] | None = None
    paypal: PaymentMethodPaypal | None = None
    pix: dict[str, Any] | None = None
    promptpay: dict[str, Any] | None = None
    radar_options: RadarOptions | None = None
    """Hints for fraud detection."""
    sepa_debit: PaymentMethodSepaDebit | None = None
    """SEPA bank account."""
    sofort: dict[str, Any] | None = None
    """Fields: country."""
    type: Literal[
        "acss_debit", "affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay", "au_becs_debit",
        "bacs_debit", "bancontact", "billie", "blik", "boleto", "card", "card_present", "cashapp", "crypto",
        "custom", "customer_balance", "eps", "fpx", "giropay", "grabpay", "ideal", "interac_present",
        "kakao_pay", "klarna", "konbini", "kr_card", "link", "mb_way", "mobilepay", "multibanco", "naver_pay",
        "nz_bank_account", "oxxo", "p24", "pay_by_bank", "payco", "paynow", "paypal", "pix", "promptpay",
        "revolut_pay", "samsung_pay", "satispay", "sepa_debit", "sofort", "swish", "twint", "us_bank_account",
        "wechat_pay", "zip",
    ] | str  # fmt: skip
    """Kind of payment method; the member of that name says more."""
    us_bank_account: PaymentMethodUsBankAccount | None = None
    """US bank account."""
    wechat_pay: dict[str, Any] | None = None
    zip: dict[str, Any] | None = None


class PaymentIntentAmountDetailsTip(Record):
    """Tip."""

    amount: int | None = None
    """Tip in the currency's smallest unit."""


class PaymentIntentAmountDetails(Record):
    """What the amount consists of."""

    tip: PaymentIntentAmountDetailsTip | None = None
    """Tip."""


class PaymentIntentAutomaticPaymentMethods(Record):
    """Payment methods chosen by the account's settings."""

    allow_redirects: Literal["always", "never"] | str | None = None
    """Whether methods that redirect are included."""
    enabled: bool
    """Whether the account's settings choose."""


class ApiError(Record):
    """Why Stripe could not do what was asked."""

    advice_code: str | None = None
    """What the issuer advises to do next."""
    charge: str | None = None
    """Id of the charge."""
    code: str | None = None
    """Short code to act on."""
    decline_code: str | None = None
    """The bank's reason for declining."""
    doc_url: str | None = None
    """Page that explains the code."""
    message: str | None = None
    """Explanation; fit for customers where it is about a card."""
    network_advice_code: str | None = None
    """Advice of the card network after a decline, a number as text."""
    network_decline_code: str | None = None
    """Reason of the card network for a decline, a code as text."""
    param: str | None = None
    """Parameter the error is about."""
    payment_intent: dict[str, Any] | None = None
    """The payment intent, whole."""
    payment_method: PaymentMethod | None = None
    """Payment method that failed."""
    payment_method_type: str | None = None
    """Kind of payment method that failed."""
    request_log_url: str | None = None
    """Page with the request in the dashboard."""
    setup_intent: dict[str, Any] | None = None
    """The setup intent, whole."""
    source: dict[str, Any] | None = None
    """The legacy source, whole."""
    type: Literal["api_error", "card_error", "idempotency_error", "invalid_request_error"] | str
    """Class of error."""


class PaymentIntentNextActionRedirectToUrl(Record):
    return_url: str | None = None
    """Page the customer comes back to."""
    url: str | None = None
    """Page to send the customer to."""


class PaymentIntentNextActionVerifyWithMicrodeposits(Record):
    arrival_date: int
    """When the deposits arrive, Unix time in seconds."""
    hosted_verification_url: str
    """Page where the amounts are entered."""
    microdeposit_type: Literal["amounts", "descriptor_code"] | str | None = None
    """What is sent with the deposits."""


class PaymentIntentNextAction(Record):
    """What the customer has to do; the member named by `type` says more."""

    alipay_handle_redirect: dict[str, Any] | None = None
    """Fields: native_data, native_url, return_url, url."""
    boleto_display_details: dict[str, Any] | None = None
    """Fields: expires_at, hosted_voucher_url, number, pdf."""
    card_await_notification: dict[str, Any] | None = None
    """Fields: charge_attempt_at, customer_approval_required."""
    cashapp_handle_redirect_or_display_qr_code: dict[str, Any] | None = None
    """Fields: hosted_instructions_url, mobile_auth_url, qr_code."""
    display_bank_transfer_instructions: dict[str, Any] | None = None
    """Fields: amount_remaining, currency, financial_addresses, hosted_instructions_url, reference, type."""
    konbini_display_details: dict[str, Any] | None = None
    """Fields: expires_at, hosted_voucher_url, stores."""
    oxxo_display_details: dict[str, Any] | None = None
    """Fields: expires_after, hosted_voucher_url, number."""
    paynow_display_qr_code: dict[str, Any] | None = None
    """Fields: data, hosted_instructions_url, image_url_png, image_url_svg."""
    pix_display_qr_code: dict[str, Any] | None = None
    """Fields: data, expires_at, hosted_instructions_url, image_url_png, image_url_svg."""
    promptpay_display_qr_code: dict[str, Any] | None = None
    """Fields: data, hosted_instructions_url, image_url_png, image_url_svg."""
    redirect_to_url: PaymentIntentNextActionRedirectToUrl | None = None
    type: str
    """What to do."""
    use_stripe_sdk: dict[str, Any] | None = None
    """Data for Stripe's own client library."""
    verify_with_microdeposits: PaymentIntentNextActionVerifyWithMicrodeposits | None = None
    wechat_pay_display_qr_code: dict[str, Any] | None = None
    """Fields: data, hosted_instructions_url, image_data_url, image_url_png, image_url_svg."""
    wechat_pay_redirect_to_android_app: dict[str, Any] | None = None
    """Fields: app_id, nonce_str, package, partner_id, prepay_id, sign, timestamp."""
    wechat_pay_redirect_to_ios_app: dict[str, Any] | None = None
    """Fields: native_url."""


class InstallmentPlan(Record):
    """An installment plan."""

    count: int | None = None
    """Number of installments."""
    interval: Literal["month"] | str | None = None
    """Time between two installments."""
    type: Literal["fixed_count"] | str
    """Kind of plan."""


class PaymentIntentMethodOptionsCardInstallments(Record):
    """Payment in installments."""

    available_plans: list[InstallmentPlan] | None = None
    """Plans to choose from."""
    enabled: bool
    """Whether installments are on."""
    plan: InstallmentPlan | None = None
    """Installment plan."""


class PaymentIntentMethodOptionsCardMandateOptions(Record):
    """Settings of the mandate."""

    amount: int
    """Amount or upper limit of one charge, in the currency's smallest unit."""
    amount_type: Literal["fixed", "maximum"] | str
    """Whether the amount is fixed or an upper limit."""
    description: str | None = None
    """Text shown to the customer."""
    end_date: int | None = None
    """When the mandate ends, Unix time in seconds."""
    interval: Literal["day", "month", "sporadic", "week", "year"] | str
    """Unit of time between two charges."""
    interval_count: int | None = None
    """Number of intervals between two charges."""
    reference: str
    """Your own id for the mandate."""
    start_date: int
    """When the mandate begins, Unix time in seconds."""
    supported_types: list[Literal["india"] | str] | None = None
    """Mandates it applies to."""


class PaymentIntentMethodOptionsCard(Record):
    capture_method: Literal["manual"] | str | None = None
    installments: PaymentIntentMethodOptionsCardInstallments | None = None
    """Payment in installments."""
    mandate_options: PaymentIntentMethodOptionsCardMandateOptions | None = None
    """Settings of the mandate."""
    network: Literal[
        "amex", "cartes_bancaires", "diners", "discover", "eftpos_au", "interac", "jcb", "mastercard",
        "unionpay", "unknown", "visa",
    ] | str | None = None  # fmt: skip
    """Card network to use."""
    request_three_d_secure: Literal["any", "automatic", "challenge_only"] | str | None = None
    """When to ask for 3-D Secure."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    statement_descriptor_suffix_kana: str | None = None
    """End of the text on the statement, in kana."""
    statement_descriptor_suffix_kanji: str | None = None
    """End of the text on the statement, in kanji."""


class PaymentIntentMethodOptionsCardPresent(Record):
    request_extended_authorization: bool | None = None
    """Whether to hold the money for longer."""
    request_incremental_authorization_support: bool | None = None
    """Whether the authorized amount may be raised later."""


class PaymentIntentMethodOptionsLink(Record):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none", "off_session"] | str | None = None


class PaymentIntentMethodOptionsPaypal(Record):
    capture_method: Literal["manual"] | str | None = None
    preferred_locale: str | None = None
    reference: str | None = None
    setup_future_usage: Literal["none", "off_session"] | str | None = None


class PaymentIntentMethodOptionsSepaDebit(Record):
    mandate_options: dict[str, Any] | None = None
    """Settings of the mandate."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None


class PaymentIntentMethodOptionsUsBankAccount(Record):
    financial_connections: LinkedAccountOptions | None = None
    """How the bank account is connected."""
    preferred_settlement_speed: Literal["fastest", "standard"] | str | None = None
    """Speed of settlement."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    verification_method: Literal["automatic", "instant", "microdeposits"] | str | None = None
    """How the bank account is verified."""


class PaymentIntentMethodOptions(Record):
    """Settings of single payment methods for one payment."""

    acss_debit: dict[str, Any] | None = None
    """Fields: mandate_options, setup_future_usage, verification_method."""
    affirm: dict[str, Any] | None = None
    """Fields: capture_method, preferred_locale, setup_future_usage."""
    afterpay_clearpay: dict[str, Any] | None = None
    """Fields: capture_method, reference, setup_future_usage."""
    alipay: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    au_becs_debit: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    bacs_debit: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    bancontact: dict[str, Any] | None = None
    """Fields: preferred_language, setup_future_usage."""
    blik: dict[str, Any] | None = None
    boleto: dict[str, Any] | None = None
    """Fields: expires_after_days, setup_future_usage."""
    card: PaymentIntentMethodOptionsCard | None = None
    card_present: PaymentIntentMethodOptionsCardPresent | None = None
    cashapp: dict[str, Any] | None = None
    """Fields: capture_method, setup_future_usage."""
    customer_balance: dict[str, Any] | None = None
    """Fields: bank_transfer, funding_type, setup_future_usage."""
    eps: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    fpx: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    giropay: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    grabpay: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    ideal: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    interac_present: dict[str, Any] | None = None
    klarna: dict[str, Any] | None = None
    """Fields: capture_method, preferred_locale, setup_future_usage."""
    konbini: dict[str, Any] | None = None
    """Fields: confirmation_number, expires_after_days, expires_at, product_description, setup_future_usage.
    """
    link: PaymentIntentMethodOptionsLink | None = None
    oxxo: dict[str, Any] | None = None
    """Fields: expires_after_days, setup_future_usage."""
    p24: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    paynow: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    paypal: PaymentIntentMethodOptionsPaypal | None = None
    pix: dict[str, Any] | None = None
    """Fields: expires_after_seconds, expires_at, setup_future_usage."""
    promptpay: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    sepa_debit: PaymentIntentMethodOptionsSepaDebit | None = None
    sofort: dict[str, Any] | None = None
    """Fields: preferred_language, setup_future_usage."""
    us_bank_account: PaymentIntentMethodOptionsUsBankAccount | None = None
    wechat_pay: dict[str, Any] | None = None
    """Fields: app_id, client, setup_future_usage."""
    zip: dict[str, Any] | None = None
    """Fields: setup_future_usage."""


class PaymentIntentProcessingCardCustomerNotification(Record):
    """Notice sent to the customer before the charge."""

    approval_requested: bool | None = None
    """Whether the customer has to approve."""
    completes_at: int | None = None
    """When the customer has been notified and it goes on, Unix time in seconds."""


class PaymentIntentProcessingCard(Record):
    """Progress of a card payment."""

    customer_notification: PaymentIntentProcessingCardCustomerNotification | None = None
    """Notice sent to the customer before the charge."""


class PaymentIntentProcessing(Record):
    """How a payment in progress stands."""

    card: PaymentIntentProcessingCard | None = None
    """Progress of a card payment."""
    type: Literal["card"] | str
    """Payment method in progress."""


class PaymentIntentTransferData(Record):
    """Transfer of the payment to a connected account."""

    amount: int | None = None
    """Part that is transferred, in the currency's smallest unit; all of it where absent."""
    destination: str
    """Id of the connected account."""


class PaymentIntent(Record):
    """A payment from start to end, through every attempt."""

    id: str
    """Id of the payment intent, `pi_...`."""
    object: Literal["payment_intent"] | str
    """Type of this record."""
    amount: int
    """Amount to collect, in the currency's smallest unit."""
    amount_capturable: int | None = None
    """Amount that can be captured, in the currency's smallest unit."""
    amount_details: PaymentIntentAmountDetails | None = None
    """What the amount consists of."""
    amount_received: int | None = None
    """Amount collected, in the currency's smallest unit."""
    application: str | None = None
    """Id of the Connect application that made it."""
    application_fee_amount: int | None = None
    """Application fee in the currency's smallest unit."""
    automatic_payment_methods: PaymentIntentAutomaticPaymentMethods | None = None
    """Payment methods chosen by the account's settings."""
    canceled_at: int | None = None
    """When it was canceled, Unix time in seconds."""
    cancellation_reason: Literal[
        "abandoned", "automatic", "duplicate", "failed_invoice", "fraudulent", "requested_by_customer",
        "void_invoice",
    ] | str | None = None  # fmt: skip
    """Why it was canceled."""
    capture_method: Literal["automatic", "automatic_async", "manual"] | str
    """When the money is taken after authorization."""
    client_secret: str | None = None
    """Secret for finishing the payment in the browser; do not store or log it."""
    confirmation_method: Literal["automatic", "manual"] | str
    """Where it may be confirmed."""
    created: int
    """When the record was created, Unix time in seconds."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    customer: str | None = None
    """Id of the customer who pays."""
    customer_account: str | None = None
    """Id of the account that stands in for the customer."""
    description: str | None = None
    """Free text about the record."""
    excluded_payment_method_types: list[str] | None = None
    """Payment methods that may not be used."""
    invoice: str | None = None
    """Id of the invoice it pays; newer API versions leave it out."""
    last_payment_error: ApiError | None = None
    """Why the last attempt failed."""
    latest_charge: str | None = None
    """Id of the newest charge."""
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    next_action: PaymentIntentNextAction | None = None
    """What the customer has to do."""
    on_behalf_of: str | None = None
    """Id of the connected account the payment is made for."""
    payment_method: str | None = None
    """Id of the payment method."""
    payment_method_configuration_details: MethodConfiguration | None = None
    """Configuration that chose the payment methods."""
    payment_method_options: PaymentIntentMethodOptions | None = None
    """Settings of single payment methods."""
    payment_method_types: list[str]
    """Payment methods that may be used."""
    presentment_details: PresentmentDetails | None = None
    """Amount as the customer saw it, where it was converted."""
    processing: PaymentIntentProcessing | None = None
    """How a payment in progress stands."""
    receipt_email: str | None = None
    """Address the receipt is sent to."""
    review: str | None = None
    """Id of the fraud review."""
    setup_future_usage: Literal["off_session", "on_session"] | str | None = None
    """Whether the payment method is kept, and for payments with or without the customer present."""
    shipping: ShippingDetails | None = None
    """Where and to whom goods are shipped."""
    statement_descriptor: str | None = None
    """Text on the customer's bank statement."""
    statement_descriptor_suffix: str | None = None
    """End of the text on the customer's card statement."""
    status: Literal[
        "canceled", "processing", "requires_action", "requires_capture", "requires_confirmation",
        "requires_payment_method", "succeeded",
    ] | str  # fmt: skip
    """State of the payment."""
    transfer_data: PaymentIntentTransferData | None = None
    """Transfer of the payment to a connected account."""
    transfer_group: str | None = None
    """Label that ties charges and transfers together."""


class RefundDestinationDetailsCard(Record):
    """Refund to a card."""

    reference: str | None = None
    """Number the customer's bank can trace it by."""
    reference_status: str | None = None
    """Whether the reference is known yet."""
    reference_type: str | None = None
    """Kind of reference."""
    type: Literal["pending", "refund", "reversal"] | str
    """Kind of card refund."""


class RefundDestinationDetails(Record):
    """Where the money went; the member named by `type` says more."""

    card: RefundDestinationDetailsCard | None = None
    """Refund to a card."""
    type: str
    """Kind of destination."""


class RefundNextActionDisplayDetailsEmailSent(Record):
    """The email with the instructions."""

    email_sent_at: int
    """When it was sent, Unix time in seconds."""
    email_sent_to: str
    """Address it was sent to."""


class RefundNextActionDisplayDetails(Record):
    """Instructions sent to the customer."""

    email_sent: RefundNextActionDisplayDetailsEmailSent
    """The email with the instructions."""
    expires_at: int
    """When the instructions expire, Unix time in seconds."""


class RefundNextAction(Record):
    """What the customer has to do."""

    display_details: RefundNextActionDisplayDetails | None = None
    """Instructions sent to the customer."""
    type: str


class Refund(Record):
    """Money returned to a customer."""

    id: str
    """Id of the refund, `re_...`."""
    object: Literal["refund"] | str
    """Type of this record."""
    amount: int
    """Amount refunded, in the currency's smallest unit."""
    balance_transaction: str | None = None
    """Id of the balance transaction that books it."""
    charge: str | None = None
    """Id of the charge refunded."""
    created: int
    """When the record was created, Unix time in seconds."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    description: str | None = None
    """Free text about the record."""
    destination_details: RefundDestinationDetails | None = None
    """Where the money went; the member named by `type` says more."""
    failure_balance_transaction: str | None = None
    """Id of the balance transaction that returns a failed amount."""
    failure_reason: str | None = None
    """Why it failed."""
    instructions_email: str | None = None
    """Address that got the instructions, where the customer must act."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    next_action: RefundNextAction | None = None
    """What the customer has to do."""
    payment_intent: str | None = None
    """Id of the payment intent refunded."""
    pending_reason: Literal["charge_pending", "insufficient_funds", "processing"] | str | None = None
    """Why it is pending."""
    presentment_details: PresentmentDetails | None = None
    """Amount as the customer saw it, where it was converted."""
    reason: Literal[
        "duplicate", "expired_uncaptured_charge", "fraudulent", "requested_by_customer",
    ] | str | None = None  # fmt: skip
    """Why it was made."""
    receipt_number: str | None = None
    """Number of the emailed receipt."""
    source_transfer_reversal: str | None = None
    """Id of the reversal of the transfer the charge came from."""
    status: str | None = None
    """State: pending, requires_action, succeeded, failed or canceled."""
    transfer_reversal: str | None = None
    """Id of the reversal of the transfer to the connected account."""


class TransferData(Record):
    """Transfer of money to a connected account."""

    amount: int | None = None
    """Part that is transferred, in the currency's smallest unit; all of it where null."""
    destination: str
    """Id of the connected account."""


class BalanceTransactionFeeDetail(Record):
    amount: int
    """Fee in the currency's smallest unit."""
    application: str | None = None
    """Id of the Connect application that takes it."""
    currency: str
    description: str | None = None
    """What it is for."""
    type: str
    """Kind of fee."""


class BalanceTransaction(Record):
    """A movement of money into or out of the balance."""

    id: str
    """Id of the balance transaction, `txn_...`."""
    object: Literal["balance_transaction"] | str
    """Type of this record."""
    amount: int
    """Gross amount in the currency's smallest unit; negative where money leaves."""
    available_on: int
    """When the net amount becomes available, Unix time in seconds."""
    balance_type: Literal[
        "issuing", "payments", "refund_and_dispute_prefunding", "risk_reserved",
    ] | str | None = None  # fmt: skip
    """Balance it changes."""
    created: int
    """When the record was created, Unix time in seconds."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    description: str | None = None
    """Free text about the record."""
    exchange_rate: float | None = None
    """Rate between the source's currency and this one, where converted."""
    fee: int
    """Fees in the currency's smallest unit."""
    fee_details: list[BalanceTransactionFeeDetail]
    """The fees one by one."""
    net: int
    """Amount after fees, in the currency's smallest unit."""
    reporting_category: str
    """Category used in financial reports."""
    source: str | None = None
    """Id of the record behind it."""
    status: str
    """Whether the net amount is available or pending."""
    type: Literal[
        "adjustment", "advance", "advance_funding", "anticipation_repayment", "application_fee",
        "application_fee_refund", "charge", "connect_collection_transfer", "contribution",
        "issuing_authorization_hold", "issuing_authorization_release", "issuing_dispute",
        "issuing_transaction", "obligation_inbound", "obligation_outbound", "obligation_payout",
        "obligation_payout_failure", "obligation_reversal_inbound", "obligation_reversal_outbound", "payment",
        "payment_failure_refund", "payment_refund", "payment_reversal", "payout", "payout_cancel",
        "payout_failure", "refund", "refund_failure", "reserve_transaction", "reserved_funds", "stripe_fee",
        "stripe_fx_fee", "tax_fee", "topup", "topup_reversal", "transfer", "transfer_cancel",
        "transfer_failure", "transfer_refund",
    ] | str  # fmt: skip
    """Kind of movement."""


class InvoiceAutomaticTax(Record):
    """Automatic tax calculation."""

    disabled_reason: Literal[
        "finalization_requires_location_inputs", "finalization_system_error",
    ] | str | None = None  # fmt: skip
    """Why automatic tax was switched off."""
    enabled: bool
    """Whether tax is calculated automatically."""
    liability: AccountChoice | None = None
    """Account that is liable for the tax."""
    provider: str | None = None
    """Tax provider that does the calculation."""
    status: Literal["complete", "failed", "requires_location_inputs"] | str | None = None
    """Outcome of the latest tax calculation."""


class InvoiceFromInvoice(Record):
    """Invoice that this one was cloned from."""

    action: str
    """How it relates to that invoice."""
    invoice: str
    """Id of that invoice."""


class DiscountAmount(Record):
    """What one discount took off."""

    amount: int
    """Amount taken off, in the currency's smallest unit."""
    discount: str
    """Id of the discount."""


class InvoiceLineItemParentInvoiceItemDetails(Record):
    """Invoice item it came from."""

    invoice_item: str
    """Id of the invoice item."""
    proration: bool
    """Whether the line is a proration."""
    subscription: str | None = None


class InvoiceLineItemParentSubscriptionItemDetails(Record):
    """Subscription item it came from."""

    invoice_item: str | None = None
    """Id of the invoice item behind it."""
    proration: bool
    """Whether the line is a proration."""
    subscription: str | None = None
    subscription_item: str
    """Id of the subscription item."""


class InvoiceLineItemParent(Record):
    """What generated the line, in newer API versions."""

    invoice_item_details: InvoiceLineItemParentInvoiceItemDetails | None = None
    """Invoice item it came from."""
    subscription_item_details: InvoiceLineItemParentSubscriptionItemDetails | None = None
    """Subscription item it came from."""
    type: Literal["invoice_item_details", "subscription_item_details"] | str
    """Kind of origin."""


class InvoiceLineItemPeriod(Record):
    """Time the line pays for."""

    end: int
    """End of the period, Unix time in seconds."""
    start: int
    """Start of the period, Unix time in seconds."""


class PretaxCredit(Record):
    """A credit or discount taken off before tax."""

    amount: int
    """Amount taken off, in the currency's smallest unit."""
    credit_balance_transaction: str | None = None
    """Id of the credit balance transaction."""
    discount: str | None = None
    """Id of the discount."""
    type: Literal["credit_balance_transaction", "discount"] | str
    """Kind."""


class InvoiceLineItemPricingPriceDetails(Record):
    """The price."""

    price: str
    """Id of the price."""
    product: str
    """Id of the product."""


class InvoiceLineItemPricing(Record):
    """Price of the line, in newer API versions."""

    price_details: InvoiceLineItemPricingPriceDetails | None = None
    """The price."""
    type: Literal["price_details"] | str
    unit_amount_decimal: str | None = None
    """Price of one unit in the currency's smallest unit, up to 12 decimal places, as text."""


class InvoiceLineItemProrationDetailsCreditedItems(Record):
    """What a credit proration refers to."""

    invoice: str
    """Id of the invoice with the credited lines."""
    invoice_line_items: list[str]
    """Ids of the credited lines."""


class InvoiceLineItemProrationDetails(Record):
    """More about a proration."""

    credited_items: InvoiceLineItemProrationDetailsCreditedItems | None = None
    """What a credit proration refers to."""


class InvoiceTaxAmount(Record):
    """Tax charged under one rate."""

    amount: int
    """Tax in the currency's smallest unit."""
    inclusive: bool
    """Whether the tax is contained in the amounts."""
    tax_rate: str
    """Id of the tax rate."""
    taxability_reason: Literal[
        "customer_exempt", "not_collecting", "not_subject_to_tax", "not_supported", "portion_product_exempt",
        "portion_reduced_rated", "portion_standard_rated", "product_exempt", "product_exempt_holiday",
        "proportionally_rated", "reduced_rated", "reverse_charge", "standard_rated", "taxable_basis_reduced",
        "zero_rated",
    ] | str | None = None  # fmt: skip
    """Why the amount was or was not taxed."""
    taxable_amount: int | None = None
    """Amount the tax was calculated on, in the currency's smallest unit."""


class InvoiceTaxTaxRateDetails(Record):
    """The rate."""

    tax_rate: str
    """Id of the tax rate."""


class InvoiceTax(Record):
    """Tax under one rate, as newer API versions report it."""

    amount: int
    """Tax in the currency's smallest unit."""
    tax_behavior: Literal["exclusive", "inclusive"] | str
    """Whether the amounts include the tax."""
    tax_rate_details: InvoiceTaxTaxRateDetails | None = None
    """The rate."""
    taxability_reason: Literal[
        "customer_exempt", "not_collecting", "not_subject_to_tax", "not_supported", "portion_product_exempt",
        "portion_reduced_rated", "portion_standard_rated", "product_exempt", "product_exempt_holiday",
        "proportionally_rated", "reduced_rated", "reverse_charge", "standard_rated", "taxable_basis_reduced",
        "zero_rated",
    ] | str | None  # fmt: skip
    """Why the amount was or was not taxed."""
    taxable_amount: int | None = None
    """Amount the tax was calculated on, in the currency's smallest unit."""
    type: Literal["tax_rate_details"] | str
    """What defines the tax."""


class InvoiceLineItem(Record):
    """One line of an invoice."""

    id: str
    """Id of the line."""
    object: Literal["line_item"] | str
    """Type of this record."""
    amount: int
    """Amount of the line, in the currency's smallest unit."""
    amount_excluding_tax: int | None = None
    """Amount without tax and discounts, in the currency's smallest unit."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    description: str | None = None
    """Text of the line."""
    discount_amounts: list[DiscountAmount] | None = None
    """What each discount took off."""
    discountable: bool
    """Whether discounts apply to it."""
    discounts: list[str] | None = None
    """Ids of the discounts applied."""
    invoice: str | None = None
    """Id of the invoice."""
    invoice_item: str | None = None
    """Id of the invoice item behind it."""
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str]
    """Key-value pairs of the invoice item or subscription behind it."""
    parent: InvoiceLineItemParent | None = None
    """What generated the line, in newer API versions."""
    period: InvoiceLineItemPeriod
    """Time the line pays for."""
    pretax_credit_amounts: list[PretaxCredit] | None = None
    """Credits applied before tax."""
    price: Price | None = None
    """Price of the line."""
    pricing: InvoiceLineItemPricing | None = None
    """Price of the line, in newer API versions."""
    proration: bool | None = None
    """Whether the line is a proration."""
    proration_details: InvoiceLineItemProrationDetails | None = None
    """More about a proration."""
    quantity: int | None = None
    """Number of units."""
    subscription: str | None = None
    """Id of the subscription."""
    subscription_item: str | None = None
    """Id of the subscription item."""
    subtotal: int | None = None
    """Amount before discounts and tax, in the currency's smallest unit."""
    tax_amounts: list[InvoiceTaxAmount] | None = None
    """Tax by rate."""
    tax_rates: list[TaxRate] | None = None
    """Tax rates of this line."""
    taxes: list[InvoiceTax] | None = None
    """Tax by rate, in newer API versions."""
    type: Literal["invoiceitem", "subscription"] | str | None = None
    """Where the line comes from."""
    unit_amount_excluding_tax: str | None = None
    """Price of one unit without tax, in the currency's smallest unit, as text."""


class InvoiceLines(Record):
    """What is billed, newest first; the first 10 or more lines."""

    object: Literal["list"] | str
    data: list[InvoiceLineItem]
    has_more: bool
    url: str


class InvoiceParentQuoteDetails(Record):
    """Quote it came from."""

    quote: str
    """Id of the quote."""


class InvoiceParentSubscriptionDetails(Record):
    """Subscription it came from."""

    metadata: dict[str, str] | None = None
    """Subscription's metadata when it was finalized."""
    subscription: str
    """Id of the subscription."""
    subscription_proration_date: int | None = None
    """Moment prorations were calculated for, Unix time in seconds."""


class InvoiceParent(Record):
    """What generated it, in newer API versions."""

    quote_details: InvoiceParentQuoteDetails | None = None
    """Quote it came from."""
    subscription_details: InvoiceParentSubscriptionDetails | None = None
    """Subscription it came from."""
    type: Literal["quote_details", "subscription_details"] | str
    """Kind of origin."""


class InvoicePaymentSettingsPaymentMethodOptionsCardInstallments(Record):
    """Payment in installments."""

    enabled: bool | None = None
    """Whether installments are on."""


class InvoicePaymentSettingsPaymentMethodOptionsCard(Record):
    installments: InvoicePaymentSettingsPaymentMethodOptionsCardInstallments | None = None
    """Payment in installments."""
    request_three_d_secure: Literal["any", "automatic"] | str | None = None
    """When to ask for 3-D Secure."""


class InvoicePaymentSettingsPaymentMethodOptions(Record):
    """Settings of single payment methods."""

    acss_debit: InvoiceAcssDebitOptions | None = None
    bancontact: BancontactOptions | None = None
    card: InvoicePaymentSettingsPaymentMethodOptionsCard | None = None
    customer_balance: InvoiceCustomerBalanceOptions | None = None
    konbini: dict[str, Any] | None = None
    us_bank_account: InvoiceUsBankAccountOptions | None = None


class InvoicePaymentSettings(Record):
    """How the invoices are paid."""

    default_mandate: str | None = None
    """Id of the mandate for its payment."""
    payment_method_options: InvoicePaymentSettingsPaymentMethodOptions | None = None
    """Settings of single payment methods."""
    payment_method_types: list[Literal[
        "ach_credit_transfer", "ach_debit", "acss_debit", "au_becs_debit", "bacs_debit", "bancontact",
        "boleto", "card", "cashapp", "customer_balance", "fpx", "giropay", "grabpay", "ideal", "konbini",
        "link", "paynow", "paypal", "promptpay", "sepa_debit", "sofort", "us_bank_account", "wechat_pay",
    ] | str] | None = None  # fmt: skip
    """Payment methods that may be used."""


class InvoiceRenderingPdf(Record):
    """Settings of the PDF."""

    page_size: Literal["a4", "auto", "letter"] | str | None = None
    """Paper size."""


class InvoiceRendering(Record):
    """How the PDF looks."""

    amount_tax_display: str | None = None
    """Whether line amounts are shown with or without tax."""
    pdf: InvoiceRenderingPdf | None = None
    """Settings of the PDF."""
    template: str | None = None
    """Id of the invoice template."""
    template_version: int | None = None
    """Version of the template."""


class InvoiceStatusTransitions(Record):
    """When it changed state."""

    finalized_at: int | None = None
    """When it was finalized, Unix time in seconds."""
    marked_uncollectible_at: int | None = None
    """When it was marked uncollectible, Unix time in seconds."""
    paid_at: int | None = None
    """When it was paid, Unix time in seconds."""
    voided_at: int | None = None
    """When it was voided, Unix time in seconds."""


class InvoiceSubscriptionDetails(Record):
    """Its subscription when it was finalized."""

    metadata: dict[str, str] | None = None
    """Subscription's metadata when it was finalized."""


class InvoiceThresholdReasonItemReason(Record):
    line_item_ids: list[str]
    """Ids of the lines."""
    usage_gte: int
    """Usage that was passed."""


class InvoiceThresholdReason(Record):
    """Which billing threshold created it."""

    amount_gte: int | None = None
    """Total that was passed, in the currency's smallest unit."""
    item_reasons: list[InvoiceThresholdReasonItemReason]
    """Lines whose usage passed a threshold."""


class Invoice(Record):
    """A statement of what a customer owes, from draft to paid."""

    id: str
    """Id of the invoice, `in_...`."""
    object: Literal["invoice"] | str
    """Type of this record."""
    account_country: str | None = None
    """Country of the account that issues it, two-letter ISO code."""
    account_name: str | None = None
    """Public name of the account that issues it."""
    account_tax_ids: list[str] | None = None
    """Ids of the issuer's tax numbers shown on it."""
    amount_due: int
    """Amount due, in the currency's smallest unit, after credit and balance."""
    amount_overpaid: int | None = None
    """Amount paid beyond what was due, in the currency's smallest unit."""
    amount_paid: int
    """Amount paid so far, in the currency's smallest unit."""
    amount_remaining: int
    """Amount still to be paid, in the currency's smallest unit."""
    amount_shipping: int
    """Shipping costs in the currency's smallest unit."""
    application: str | None = None
    """Id of the Connect application that made it."""
    application_fee_amount: int | None = None
    """Application fee in the currency's smallest unit."""
    attempt_count: int
    """How often collection was attempted automatically."""
    attempted: bool
    """Whether collection has been attempted."""
    auto_advance: bool | None = None
    """Whether Stripe moves the invoice on by itself: finalizes, collects, reminds."""
    automatic_tax: InvoiceAutomaticTax
    """Automatic tax calculation."""
    automatically_finalizes_at: int | None = None
    """When the draft is finalized by itself, Unix time in seconds."""
    billing_reason: Literal[
        "automatic_pending_invoice_item_invoice", "manual", "quote_accept", "subscription",
        "subscription_create", "subscription_cycle", "subscription_threshold", "subscription_update",
        "upcoming",
    ] | str | None = None  # fmt: skip
    """What created it."""
    charge: str | None = None
    """Id of the latest charge; newer API versions leave it out."""
    collection_method: Literal["charge_automatically", "send_invoice"] | str
    """Charge the default payment method, or email the invoice and wait."""
    created: int
    """When the invoice was created, Unix time in seconds."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    custom_fields: list[InvoiceCustomField] | None = None
    """Extra lines shown on the invoice."""
    customer: str | None = None
    """Id of the customer who is billed."""
    customer_account: str | None = None
    """Id of the account that stands in for the customer."""
    customer_address: Address | None = None
    """Customer's address when it was finalized."""
    customer_email: str | None = None
    """Customer's email address when it was finalized."""
    customer_name: str | None = None
    """Customer's name when it was finalized."""
    customer_phone: str | None = None
    """Customer's phone number when it was finalized."""
    customer_shipping: ShippingDetails | None = None
    """Customer's shipping address when it was finalized."""
    customer_tax_exempt: Literal["exempt", "none", "reverse"] | str | None = None
    """Customer's tax exemption when it was finalized."""
    customer_tax_ids: list[CustomerTaxId] | None = None
    """Customer's tax numbers when it was finalized."""
    default_payment_method: str | None = None
    """Id of the payment method charged by default."""
    default_source: str | None = None
    """Id of the legacy payment source charged by default."""
    default_tax_rates: list[TaxRate]
    """Tax rates for lines that have none of their own."""
    description: str | None = None
    """Memo shown on it."""
    discount: Discount | None = None
    """Discount in force."""
    discounts: list[str] | None = None
    """Ids of the discounts applied."""
    due_date: int | None = None
    """When payment is due, Unix time in seconds."""
    effective_at: int | None = None
    """Date shown as date of issue, Unix time in seconds."""
    ending_balance: int | None = None
    """Customer balance after it was finalized, in the currency's smallest unit."""
    footer: str | None = None
    """Text at the bottom of the invoice."""
    from_invoice: InvoiceFromInvoice | None = None
    """Invoice that this one was cloned from."""
    hosted_invoice_url: str | None = None
    """Page where the customer sees and pays it."""
    invoice_pdf: str | None = None
    """Where its PDF can be downloaded."""
    issuer: AccountChoice | None = None
    """Account that issues the invoice."""
    last_finalization_error: ApiError | None = None
    """Why the last attempt to finalize it failed."""
    latest_revision: str | None = None
    """Id of its newest revision."""
    lines: InvoiceLines
    """What is billed, newest first; the first 10 or more lines."""
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    next_payment_attempt: int | None = None
    """When collection is tried next, Unix time in seconds."""
    number: str | None = None
    """Number shown to the customer."""
    on_behalf_of: str | None = None
    """Id of the connected account the payment is made for."""
    paid: bool | None = None
    """Whether it was paid; newer API versions leave it out, see `status`."""
    paid_out_of_band: bool | None = None
    """Whether it was marked as paid outside Stripe; newer API versions leave it out."""
    parent: InvoiceParent | None = None
    """What generated it, in newer API versions."""
    payment_intent: str | None = None
    """Id of its payment intent; newer API versions leave it out."""
    payment_settings: InvoicePaymentSettings
    """How the invoices are paid."""
    period_end: int
    """End of the usage period, Unix time in seconds."""
    period_start: int
    """Start of the usage period, Unix time in seconds."""
    post_payment_credit_notes_amount: int
    """Total of credit notes issued after payment, in the currency's smallest unit."""
    pre_payment_credit_notes_amount: int
    """Total of credit notes issued before payment, in the currency's smallest unit."""
    quote: str | None = None
    """Id of the quote it came from."""
    receipt_number: str | None = None
    """Number of the emailed receipt."""
    rendering: InvoiceRendering | None = None
    """How the PDF looks."""
    rendering_options: InvoiceRenderingOptions | None = None
    """How the PDF looks."""
    shipping_cost: ShippingCost | None = None
    """What shipping costs."""
    shipping_details: ShippingDetails | None = None
    """Where and to whom goods are shipped."""
    starting_balance: int
    """Customer balance before it was finalized, in the currency's smallest unit."""
    statement_descriptor: str | None = None
    """Text on the customer's bank statement."""
    status: Literal["draft", "open", "paid", "uncollectible", "void"] | str | None = None
    """State of the invoice."""
    status_transitions: InvoiceStatusTransitions
    """When it changed state."""
    subscription: str | None = None
    """Id of its subscription; in newer API versions `parent` has it."""
    subscription_details: InvoiceSubscriptionDetails | None = None
    """Its subscription when it was finalized."""
    subscription_proration_date: int | None = None
    """Moment prorations were calculated for, Unix time in seconds."""
    subtotal: int
    """Total before invoice discounts and exclusive tax, in the currency's smallest unit."""
    subtotal_excluding_tax: int | None = None
    """Subtotal without tax, in the currency's smallest unit."""
    tax: int | None = None
    """Total tax in the currency's smallest unit; newer API versions have `total_taxes`."""
    test_clock: str | None = None
    """Id of the test clock the record belongs to."""
    threshold_reason: InvoiceThresholdReason | None = None
    """Which billing threshold created it."""
    total: int
    """Total after discounts and tax, in the currency's smallest unit."""
    total_discount_amounts: list[DiscountAmount] | None = None
    """What each discount took off."""
    total_excluding_tax: int | None = None
    """Total without tax, in the currency's smallest unit."""
    total_pretax_credit_amounts: list[PretaxCredit] | None = None
    """Credits applied before tax."""
    total_tax_amounts: list[InvoiceTaxAmount] | None = None
    """Tax by rate; newer API versions have `total_taxes`."""
    total_taxes: list[InvoiceTax] | None = None
    """Tax by rate, in newer API versions."""
    transfer_data: TransferData | None = None
    """Transfer of the money to a connected account."""
    webhooks_delivered_at: int | None = None
    """When all webhooks of it were delivered, Unix time in seconds."""
