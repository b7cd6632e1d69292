# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `checkout_sessions`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .shared import (
    AutomaticTaxParam,
    FinancialConnectionsParam,
    InvoiceCustomFieldParam,
    InvoiceRenderingOptionsParam,
    PaypalOptionsParam,
    RecurringIntervalParam,
    ShippingRateParam,
    TransferDataParam,
    TransferPercentParam,
    TrialSettingsParam,
)

__all__ = [
    "CheckoutLocaleParam",
    "CheckoutSessionCreateParams",
    "CheckoutSessionCreateParamsAdaptivePricing",
    "CheckoutSessionCreateParamsAddress",
    "CheckoutSessionCreateParamsAdjustableQuantity",
    "CheckoutSessionCreateParamsAfterExpiration",
    "CheckoutSessionCreateParamsCard",
    "CheckoutSessionCreateParamsConsentCollection",
    "CheckoutSessionCreateParamsCustomField",
    "CheckoutSessionCreateParamsCustomText",
    "CheckoutSessionCreateParamsCustomerUpdate",
    "CheckoutSessionCreateParamsDiscount",
    "CheckoutSessionCreateParamsDropdown",
    "CheckoutSessionCreateParamsInstallments",
    "CheckoutSessionCreateParamsInvoiceCreation",
    "CheckoutSessionCreateParamsInvoiceData",
    "CheckoutSessionCreateParamsLabel",
    "CheckoutSessionCreateParamsLineItem",
    "CheckoutSessionCreateParamsLink",
    "CheckoutSessionCreateParamsOption",
    "CheckoutSessionCreateParamsPaymentIntentData",
    "CheckoutSessionCreateParamsPaymentMethodOptions",
    "CheckoutSessionCreateParamsPaymentMethodType",
    "CheckoutSessionCreateParamsPhoneNumberCollection",
    "CheckoutSessionCreateParamsPriceData",
    "CheckoutSessionCreateParamsProductData",
    "CheckoutSessionCreateParamsRecovery",
    "CheckoutSessionCreateParamsSavedMethodOptions",
    "CheckoutSessionCreateParamsSepaDebit",
    "CheckoutSessionCreateParamsSetupIntentData",
    "CheckoutSessionCreateParamsShipping",
    "CheckoutSessionCreateParamsShippingCollection",
    "CheckoutSessionCreateParamsSubscriptionData",
    "CheckoutSessionCreateParamsTaxIdCollection",
    "CheckoutSessionCreateParamsUsBankAccount",
    "CustomTextParam",
    "TextLengthParam",
]

CheckoutLocaleParam: TypeAlias = Literal[
    "auto",
    "bg",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "en-GB",
    "es",
    "es-419",
    "et",
    "fi",
    "fil",
    "fr",
    "fr-CA",
    "hr",
    "hu",
    "id",
    "it",
    "ja",
    "ko",
    "lt",
    "lv",
    "ms",
    "mt",
    "nb",
    "nl",
    "pl",
    "pt",
    "pt-BR",
    "ro",
    "ru",
    "sk",
    "sl",
    "sv",
    "th",
    "tr",
    "vi",
    "zh",
    "zh-HK",
    "zh-TW",
]
CheckoutSessionCreateParamsPaymentMethodType: TypeAlias = Literal[
    "acss_debit",
    "affirm",
    "afterpay_clearpay",
    "alipay",
    "au_becs_debit",
    "bacs_debit",
    "bancontact",
    "blik",
    "boleto",
    "card",
    "cashapp",
    "customer_balance",
    "eps",
    "fpx",
    "giropay",
    "grabpay",
    "ideal",
    "klarna",
    "konbini",
    "link",
    "oxxo",
    "p24",
    "paynow",
    "paypal",
    "pix",
    "promptpay",
    "sepa_debit",
    "sofort",
    "us_bank_account",
    "wechat_pay",
    "zip",
]


class CheckoutSessionCreateParamsAdjustableQuantity(TypedDict, total=False):
    """Whether the customer can change the quantity."""

    enabled: Required[bool]
    """Whether it is on."""
    maximum: int | None
    """Largest quantity, at most 999999."""
    minimum: int | None
    """Smallest quantity."""


class CheckoutSessionCreateParamsProductData(TypedDict, total=False):
    """A product made for this purchase alone."""

    name: Required[str]
    """Name shown to customers."""
    description: str | None
    """Text shown to customers. At most 40,000 characters."""
    images: Sequence[str] | None
    """URLs of up to eight images."""
    metadata: Mapping[str, str] | None
    """Your own key-value pairs; all values are text."""
    tax_code: str | None
    """Id of the tax code."""


class CheckoutSessionCreateParamsPriceData(TypedDict, total=False):
    """A price made for this purchase alone."""

    currency: Required[str]
    """Three-letter ISO currency code in lower case."""
    product: str | None
    """Id of the product."""
    product_data: CheckoutSessionCreateParamsProductData | None
    """A product made for this purchase alone."""
    recurring: RecurringIntervalParam | None
    """Billing period."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str | None
    """Whether the price includes tax."""
    unit_amount: int | None
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str | None
    """The same with up to 12 decimal places, as text."""


class CheckoutSessionCreateParamsLineItem(TypedDict, total=False):
    adjustable_quantity: CheckoutSessionCreateParamsAdjustableQuantity | None
    """Whether the customer can change the quantity."""
    dynamic_tax_rates: Sequence[str] | None
    """Ids of tax rates; the one for the customer's address applies."""
    price: str | None
    """Id of the price."""
    price_data: CheckoutSessionCreateParamsPriceData | None
    """A price made for this purchase alone."""
    quantity: int | None
    """Number of units."""
    tax_rates: Sequence[str] | None
    """Ids of the tax rates of this line."""


class CheckoutSessionCreateParamsAdaptivePricing(TypedDict, total=False):
    """Prices in the customer's local currency."""

    enabled: bool | None
    """Whether it is on."""


class CheckoutSessionCreateParamsRecovery(TypedDict, total=False):
    """Link to a copy of an expired session."""

    enabled: Required[bool]
    """Whether a recovery link is created."""
    allow_promotion_codes: bool | None
    """Whether the copy takes promotion codes."""


class CheckoutSessionCreateParamsAfterExpiration(TypedDict, total=False):
    """What happens when the session expires."""

    recovery: CheckoutSessionCreateParamsRecovery | None
    """Link to a copy of an expired session."""


class CheckoutSessionCreateParamsConsentCollection(TypedDict, total=False):
    """What the customer is asked to agree to."""

    promotions: Literal["auto", "none"] | str | None
    """Whether to ask for consent to promotional email."""
    terms_of_service: Literal["none", "required"] | str | None
    """Whether the terms must be accepted."""


class CheckoutSessionCreateParamsLabel(TypedDict, total=False):
    """Label of the field."""

    custom: Required[str]
    """Text of the label. At most 50 characters."""
    type: Required[Literal["custom"] | str]
    """Kind of label."""


class CheckoutSessionCreateParamsOption(TypedDict, total=False):
    label: Required[str]
    """Text of the choice. At most 100 characters."""
    value: Required[str]
    """Value of the choice. At most 100 characters."""


class CheckoutSessionCreateParamsDropdown(TypedDict, total=False):
    """A choice from a list."""

    options: Required[Sequence[CheckoutSessionCreateParamsOption]]
    """What can be chosen, up to 200."""


class TextLengthParam(TypedDict, total=False):
    """Bounds for what is entered."""

    maximum_length: int | None
    """Largest number of characters."""
    minimum_length: int | None
    """Smallest number of characters."""


class CheckoutSessionCreateParamsCustomField(TypedDict, total=False):
    key: Required[str]
    """Your own key of the field. At most 200 characters."""
    label: Required[CheckoutSessionCreateParamsLabel]
    """Label of the field."""
    type: Required[Literal["dropdown", "numeric", "text"] | str]
    """Kind of field."""
    dropdown: CheckoutSessionCreateParamsDropdown | None
    """A choice from a list."""
    numeric: TextLengthParam | None
    """A number."""
    optional: bool | None
    """Whether it may be left empty."""
    text: TextLengthParam | None
    """A text."""


class CustomTextParam(TypedDict, total=False):
    """A text of your own on the page."""

    message: Required[str]
    """Text to show. At most 1,000 characters."""


class CheckoutSessionCreateParamsCustomText(TypedDict, total=False):
    """Your own texts on the page."""

    shipping_address: CustomTextParam | Literal[""] | None
    """Text beside the shipping address; "" for none."""
    submit: CustomTextParam | Literal[""] | None
    """Text beside the button; "" for none."""


class CheckoutSessionCreateParamsCustomerUpdate(TypedDict, total=False):
    """Which data of the customer the page may change."""

    address: Literal["auto", "never"] | str | None
    """Whether the billing address is saved."""
    name: Literal["auto", "never"] | str | None
    """Whether the name is saved."""
    shipping: Literal["auto", "never"] | str | None
    """Whether the shipping address is saved."""


class CheckoutSessionCreateParamsDiscount(TypedDict, total=False):
    coupon: str | None
    """Id of a coupon."""
    promotion_code: str | None
    """Id of a promotion code."""


class CheckoutSessionCreateParamsInvoiceData(TypedDict, total=False):
    """What stands on the invoice."""

    account_tax_ids: Sequence[str] | Literal[""] | None
    """Ids of your tax numbers to show; "" for none."""
    custom_fields: Sequence[InvoiceCustomFieldParam] | Literal[""] | None
    """Extra lines shown on the invoice; "" for none."""
    description: str | None
    """Memo shown on the invoice. At most 1,500 characters."""
    footer: str | None
    """Text at the bottom of the invoice."""
    metadata: Mapping[str, str] | None
    """Your own key-value pairs; all values are text."""
    rendering_options: InvoiceRenderingOptionsParam | Literal[""] | None
    """How the PDF looks; "" for none."""


class CheckoutSessionCreateParamsInvoiceCreation(TypedDict, total=False):
    """Invoice made for a one-time payment."""

    enabled: Required[bool]
    """Whether an invoice is created."""
    invoice_data: CheckoutSessionCreateParamsInvoiceData | None
    """What stands on the invoice."""


class CheckoutSessionCreateParamsAddress(TypedDict, total=False):
    """Postal address."""

    line1: Required[str]
    """Street, PO box or company."""
    city: str | None
    """City, town or village."""
    country: str | None
    """Two-letter ISO country code."""
    line2: str | None
    """Apartment, suite or building."""
    postal_code: str | None
    """ZIP or postal code."""
    state: str | None
    """State, county, province or region."""


class CheckoutSessionCreateParamsShipping(TypedDict, total=False):
    """Where and to whom goods are shipped."""

    address: Required[CheckoutSessionCreateParamsAddress]
    """Postal address."""
    name: Required[str]
    """Full name."""
    carrier: str | None
    """Delivery service."""
    phone: str | None
    """Phone number."""
    tracking_number: str | None
    """Tracking number; several are separated by commas."""


class CheckoutSessionCreateParamsPaymentIntentData(TypedDict, total=False):
    """Settings of the payment intent; payment mode only."""

    application_fee_amount: int | None
    """Application fee in the currency's smallest unit."""
    capture_method: Literal["automatic", "automatic_async", "manual"] | str | None
    """When the money is captured."""
    description: str | None
    """Free text about the record. At most 1,000 characters."""
    metadata: Mapping[str, str] | None
    """Your own key-value pairs; all values are text."""
    on_behalf_of: str | None
    """Id of the connected account the payment is created for."""
    receipt_email: str | None
    """Address the receipt is sent to."""
    setup_future_usage: Literal["off_session", "on_session"] | str | None
    """Whether and how the payment method is kept for later payments."""
    shipping: CheckoutSessionCreateParamsShipping | None
    """Where and to whom goods are shipped."""
    statement_descriptor: str | None
    """Text on the customer's bank statement. At most 22 characters."""
    statement_descriptor_suffix: str | None
    """End of the text on the customer's card statement, behind the account's prefix. At most 22 characters.
    """
    transfer_data: TransferDataParam | None
    """Transfer of the money to a connected account."""
    transfer_group: str | None
    """Label that ties charges and transfers together."""


class CheckoutSessionCreateParamsInstallments(TypedDict, total=False):
    """Payment in installments."""

    enabled: bool | None
    """Whether installments are on."""


class CheckoutSessionCreateParamsCard(TypedDict, total=False):
    """What holds for cards."""

    installments: CheckoutSessionCreateParamsInstallments | None
    """Payment in installments."""
    setup_future_usage: Literal["off_session", "on_session"] | str | None
    """Whether and how the payment method is kept for later payments."""
    statement_descriptor_suffix_kana: str | None
    """End of the text on the statement, in kana. At most 22 characters."""
    statement_descriptor_suffix_kanji: str | None
    """End of the text on the statement, in kanji. At most 17 characters."""


class CheckoutSessionCreateParamsLink(TypedDict, total=False):
    """What holds for Link."""

    setup_future_usage: Literal["none", "off_session"] | str | None
    """Whether and how the payment method is kept for later payments."""


class CheckoutSessionCreateParamsSepaDebit(TypedDict, total=False):
    """What holds for SEPA direct debit."""

    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None
    """Whether and how the payment method is kept for later payments."""


class CheckoutSessionCreateParamsUsBankAccount(TypedDict, total=False):
    """What holds for US bank accounts."""

    financial_connections: FinancialConnectionsParam | None
    """How the bank account is connected."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None
    """Whether and how the payment method is kept for later payments."""
    verification_method: Literal["automatic", "instant"] | str | None
    """How the bank account is verified."""


class CheckoutSessionCreateParamsPaymentMethodOptions(TypedDict, total=False):
    """Settings of single payment methods."""

    acss_debit: Mapping[str, Any] | None
    """Fields: currency, mandate_options, setup_future_usage, verification_method."""
    affirm: Mapping[str, Any] | None
    """Fields: setup_future_usage."""
    afterpay_clearpay: Mapping[str, Any] | None
    """Fields: setup_future_usage."""
    alipay: Mapping[str, Any] | None
    """Fields: setup_future_usage."""
    au_becs_debit: Mapping[str, Any] | None
    """Fields: setup_future_usage."""
    bacs_debit: Mapping[str, Any] | None
    """Fields: setup_future_usage."""
    bancontact: Mapping[str, Any] | None
    """Fields: setup_future_usage."""
    boleto: Mapping[str, Any] | None
    """Fields: expires_after_days, setup_future_usage."""
    card: CheckoutSessionCreateParamsCard | None
    """What holds for cards."""
    cashapp: Mapping[str, Any] | None
    """Fields: setup_future_usage."""
    customer_balance: Mapping[str, Any] | None
    """Fields: bank_transfer, funding_type, setup_future_usage."""
    eps: Mapping[str, Any] | None
    """Fields: setup_future_usage."""
    fpx: Mapping[str, Any] | None
    """Fields: setup_future_usage."""
    giropay: Mapping[str, Any] | None
    """Fields: setup_future_usage."""
    grabpay: Mapping[str, Any] | None
    """Fields: setup_future_usage."""
    ideal: Mapping[str, Any] | None
    """Fields: setup_future_usage."""
    klarna: Mapping[str, Any] | None
    """Fields: setup_future_usage."""
    konbini: Mapping[str, Any] | None
    """Fields: expires_after_days, setup_future_usage."""
    link: CheckoutSessionCreateParamsLink | None
    """What holds for Link."""
    oxxo: Mapping[str, Any] | None
    """Fields: expires_after_days, setup_future_usage."""
    p24: Mapping[str, Any] | None
    """Fields: setup_future_usage, tos_shown_and_accepted."""
    paynow: Mapping[str, Any] | None
    """Fields: setup_future_usage."""
    paypal: PaypalOptionsParam | None
    """Settings for PayPal."""
    pix: Mapping[str, Any] | None
    """Fields: expires_after_seconds."""
    sepa_debit: CheckoutSessionCreateParamsSepaDebit | None
    """What holds for SEPA direct debit."""
    sofort: Mapping[str, Any] | None
    """Fields: setup_future_usage."""
    us_bank_account: CheckoutSessionCreateParamsUsBankAccount | None
    """What holds for US bank accounts."""
    wechat_pay: Mapping[str, Any] | None
    """Fields: app_id, client, setup_future_usage."""


class CheckoutSessionCreateParamsPhoneNumberCollection(TypedDict, total=False):
    """Whether a phone number is asked for."""

    enabled: Required[bool]
    """Whether it is on."""


class CheckoutSessionCreateParamsSavedMethodOptions(TypedDict, total=False):
    """Saving of payment methods on the page."""

    allow_redisplay_filters: Sequence[Literal["always", "limited", "unspecified"] | str] | None
    """Saved payment methods to show, by their permission."""
    payment_method_remove: Literal["disabled", "enabled"] | str | None
    """Whether the customer can remove a saved one."""
    payment_method_save: Literal["disabled", "enabled"] | str | None
    """Whether the customer can save one."""


class CheckoutSessionCreateParamsSetupIntentData(TypedDict, total=False):
    """Settings of the setup intent; setup mode only."""

    description: str | None
    """Free text about the record. At most 1,000 characters."""
    metadata: Mapping[str, str] | None
    """Your own key-value pairs; all values are text."""
    on_behalf_of: str | None
    """Id of the connected account the payment is created for."""


class CheckoutSessionCreateParamsShippingCollection(TypedDict, total=False):
    """Which shipping addresses are asked for."""

    allowed_countries: Required[Sequence[str]]
    """Countries to ship to, two-letter ISO codes."""


class CheckoutSessionCreateParamsSubscriptionData(TypedDict, total=False):
    """Settings of the subscription; subscription mode only."""

    application_fee_percent: float | None
    """Share of each invoice's total taken as application fee, in percent, 0 to 100 with two decimals."""
    billing_cycle_anchor: int | dt.datetime | None
    """Moment billing periods are counted from, Unix time in seconds."""
    default_tax_rates: Sequence[str] | None
    """Ids of tax rates for lines that have none of their own."""
    description: str | None
    """Text shown to the customer. At most 500 characters."""
    metadata: Mapping[str, str] | None
    """Your own key-value pairs; all values are text."""
    on_behalf_of: str | None
    """Id of the connected account the payment is created for."""
    proration_behavior: Literal["create_prorations", "none"] | str | None
    """Whether changes within a period are prorated."""
    transfer_data: TransferPercentParam | None
    """Transfer of the money to a connected account."""
    trial_end: int | dt.datetime | None
    """When the trial ends, Unix time in seconds; at least 48 hours ahead."""
    trial_period_days: int | None
    """Days of trial before the first charge."""
    trial_settings: TrialSettingsParam | None
    """What happens around the end of the trial."""


class CheckoutSessionCreateParamsTaxIdCollection(TypedDict, total=False):
    """Whether tax numbers are asked for."""

    enabled: Required[bool]
    """Whether it is on."""


class CheckoutSessionCreateParams(TypedDict, total=False):
    """Arguments of `checkout_sessions.create`, by name."""

    mode: Required[Literal["payment", "setup", "subscription"] | str]
    success_url: str | None
    cancel_url: str | None
    customer: str | None
    customer_email: str | None
    line_items: Sequence[CheckoutSessionCreateParamsLineItem] | None
    client_reference_id: str | None
    metadata: Mapping[str, str] | None
    adaptive_pricing: CheckoutSessionCreateParamsAdaptivePricing | None
    after_expiration: CheckoutSessionCreateParamsAfterExpiration | None
    allow_promotion_codes: bool | None
    automatic_tax: AutomaticTaxParam | None
    billing_address_collection: Literal["auto", "required"] | str | None
    consent_collection: CheckoutSessionCreateParamsConsentCollection | None
    currency: str | None
    custom_fields: Sequence[CheckoutSessionCreateParamsCustomField] | None
    custom_text: CheckoutSessionCreateParamsCustomText | None
    customer_account: str | None
    customer_creation: Literal["always", "if_required"] | str | None
    customer_update: CheckoutSessionCreateParamsCustomerUpdate | None
    discounts: Sequence[CheckoutSessionCreateParamsDiscount] | None
    excluded_payment_method_types: Sequence[str] | None
    expires_at: int | dt.datetime | None
    invoice_creation: CheckoutSessionCreateParamsInvoiceCreation | None
    locale: CheckoutLocaleParam | str | None
    origin_context: Literal["mobile_app", "web"] | str | None
    payment_intent_data: CheckoutSessionCreateParamsPaymentIntentData | None
    payment_method_collection: Literal["always", "if_required"] | str | None
    payment_method_configuration: str | None
    payment_method_options: CheckoutSessionCreateParamsPaymentMethodOptions | None
    payment_method_types: Sequence[CheckoutSessionCreateParamsPaymentMethodType | str] | None
    phone_number_collection: CheckoutSessionCreateParamsPhoneNumberCollection | None
    redirect_on_completion: Literal["always", "if_required", "never"] | str | None
    return_url: str | None
    saved_payment_method_options: CheckoutSessionCreateParamsSavedMethodOptions | None
    setup_intent_data: CheckoutSessionCreateParamsSetupIntentData | None
    shipping_address_collection: CheckoutSessionCreateParamsShippingCollection | None
    shipping_options: Sequence[ShippingRateParam] | None
    submit_type: Literal["auto", "book", "donate", "pay"] | str | None
    subscription_data: CheckoutSessionCreateParamsSubscriptionData | None
    tax_id_collection: CheckoutSessionCreateParamsTaxIdCollection | None
    ui_mode: Literal["custom", "embedded", "hosted"] | str | None
    expand: Sequence[str] | None
