# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments of `checkout_sessions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from typing_extensions import Required, TypedDict

from .shared import (
    AutomaticTaxParam,
    CustomerBalanceOptionsParam,
    InvoiceCustomFieldParam,
    PaypalOptionsParam,
    RecurringIntervalParam,
    ShippingRateParam,
    TransferDataParam,
    TransferPercentParam,
    TrialSettingsParam,
    WechatPayOptionsParam,
)

__all__ = [
    "AutomaticTaxParam",
    "CheckoutLocaleParam",
    "CheckoutSessionsCreateAdaptivePricing",
    "CheckoutSessionsCreateAfterExpiration",
    "CheckoutSessionsCreateAfterExpirationRecovery",
    "CheckoutSessionsCreateConsentCollection",
    "CheckoutSessionsCreateCustomField",
    "CheckoutSessionsCreateCustomFieldDropdown",
    "CheckoutSessionsCreateCustomFieldDropdownOption",
    "CheckoutSessionsCreateCustomFieldLabel",
    "CheckoutSessionsCreateCustomFieldNumeric",
    "CheckoutSessionsCreateCustomFieldText",
    "CheckoutSessionsCreateCustomText",
    "CheckoutSessionsCreateCustomTextShippingAddress",
    "CheckoutSessionsCreateCustomTextSubmit",
    "CheckoutSessionsCreateCustomerUpdate",
    "CheckoutSessionsCreateDiscount",
    "CheckoutSessionsCreateInvoiceCreation",
    "CheckoutSessionsCreateInvoiceCreationInvoiceData",
    "CheckoutSessionsCreateInvoiceCreationInvoiceDataRenderingOptions",
    "CheckoutSessionsCreateLineItem",
    "CheckoutSessionsCreateLineItemAdjustableQuantity",
    "CheckoutSessionsCreateLineItemPriceData",
    "CheckoutSessionsCreateLineItemPriceDataProductData",
    "CheckoutSessionsCreatePaymentIntentData",
    "CheckoutSessionsCreatePaymentIntentDataShipping",
    "CheckoutSessionsCreatePaymentIntentDataShippingAddress",
    "CheckoutSessionsCreatePaymentMethodOptions",
    "CheckoutSessionsCreatePaymentMethodOptionsAcssDebit",
    "CheckoutSessionsCreatePaymentMethodOptionsAcssDebitMandateOptions",
    "CheckoutSessionsCreatePaymentMethodOptionsAffirm",
    "CheckoutSessionsCreatePaymentMethodOptionsAfterpayClearpay",
    "CheckoutSessionsCreatePaymentMethodOptionsAlipay",
    "CheckoutSessionsCreatePaymentMethodOptionsAuBecsDebit",
    "CheckoutSessionsCreatePaymentMethodOptionsBacsDebit",
    "CheckoutSessionsCreatePaymentMethodOptionsBancontact",
    "CheckoutSessionsCreatePaymentMethodOptionsBoleto",
    "CheckoutSessionsCreatePaymentMethodOptionsCard",
    "CheckoutSessionsCreatePaymentMethodOptionsCardInstallments",
    "CheckoutSessionsCreatePaymentMethodOptionsCashapp",
    "CheckoutSessionsCreatePaymentMethodOptionsEps",
    "CheckoutSessionsCreatePaymentMethodOptionsFpx",
    "CheckoutSessionsCreatePaymentMethodOptionsGiropay",
    "CheckoutSessionsCreatePaymentMethodOptionsGrabpay",
    "CheckoutSessionsCreatePaymentMethodOptionsIdeal",
    "CheckoutSessionsCreatePaymentMethodOptionsKlarna",
    "CheckoutSessionsCreatePaymentMethodOptionsKonbini",
    "CheckoutSessionsCreatePaymentMethodOptionsLink",
    "CheckoutSessionsCreatePaymentMethodOptionsOxxo",
    "CheckoutSessionsCreatePaymentMethodOptionsP24",
    "CheckoutSessionsCreatePaymentMethodOptionsPaynow",
    "CheckoutSessionsCreatePaymentMethodOptionsPix",
    "CheckoutSessionsCreatePaymentMethodOptionsSepaDebit",
    "CheckoutSessionsCreatePaymentMethodOptionsSofort",
    "CheckoutSessionsCreatePaymentMethodOptionsUsBankAccount",
    "CheckoutSessionsCreatePaymentMethodOptionsUsBankAccountFinancialConnections",
    "CheckoutSessionsCreatePaymentMethodType",
    "CheckoutSessionsCreatePhoneNumberCollection",
    "CheckoutSessionsCreateSavedPaymentMethodOptions",
    "CheckoutSessionsCreateSetupIntentData",
    "CheckoutSessionsCreateShippingAddressCollection",
    "CheckoutSessionsCreateSubscriptionData",
    "CheckoutSessionsCreateTaxIdCollection",
    "CustomerBalanceOptionsParam",
    "InvoiceCustomFieldParam",
    "PaypalOptionsParam",
    "RecurringIntervalParam",
    "ShippingRateParam",
    "TransferDataParam",
    "TransferPercentParam",
    "TrialSettingsParam",
    "WechatPayOptionsParam",
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
CheckoutSessionsCreatePaymentMethodType: TypeAlias = Literal[
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


class CheckoutSessionsCreateLineItemAdjustableQuantity(TypedDict, total=False):
    """Whether the customer can change the quantity."""

    enabled: Required[bool]
    """Whether this is switched on."""
    maximum: int
    """Largest quantity, at most 999999."""
    minimum: int
    """Smallest quantity."""


class CheckoutSessionsCreateLineItemPriceDataProductData(TypedDict, total=False):
    """A product made for this purchase alone."""

    name: Required[str]
    """Name shown to customers."""
    description: str
    """Text shown to customers. At most 40,000 characters."""
    images: Sequence[str]
    """URLs of up to eight images."""
    metadata: Mapping[str, str]
    """Your own key-value pairs: up to 50 keys of 40 characters, values of up to 500; "" removes a key."""
    tax_code: str
    """Id of the tax code."""


class CheckoutSessionsCreateLineItemPriceData(TypedDict, total=False):
    """A price made for this purchase alone."""

    currency: Required[str]
    """Three-letter ISO currency code in lower case."""
    product: str
    """Id of the product."""
    product_data: CheckoutSessionsCreateLineItemPriceDataProductData
    """A product made for this purchase alone."""
    recurring: RecurringIntervalParam
    """Billing period."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str
    """Whether the price includes tax."""
    unit_amount: int
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str
    """The same with up to 12 decimal places, as text."""


class CheckoutSessionsCreateLineItem(TypedDict, total=False):
    adjustable_quantity: CheckoutSessionsCreateLineItemAdjustableQuantity
    """Whether the customer can change the quantity."""
    dynamic_tax_rates: Sequence[str]
    """Ids of tax rates; the one for the customer's address applies."""
    price: str
    """Id of the price."""
    price_data: CheckoutSessionsCreateLineItemPriceData
    """A price made for this purchase alone."""
    quantity: int
    """Number of units."""
    tax_rates: Sequence[str]
    """Ids of the tax rates of this line."""


class CheckoutSessionsCreateAdaptivePricing(TypedDict, total=False):
    """Prices in the customer's local currency."""

    enabled: bool
    """Whether this is switched on."""


class CheckoutSessionsCreateAfterExpirationRecovery(TypedDict, total=False):
    """Link to a copy of an expired session."""

    enabled: Required[bool]
    """Whether a recovery link is made."""
    allow_promotion_codes: bool
    """Whether the copy takes promotion codes."""


class CheckoutSessionsCreateAfterExpiration(TypedDict, total=False):
    """What happens when the session expires."""

    recovery: CheckoutSessionsCreateAfterExpirationRecovery
    """Link to a copy of an expired session."""


class CheckoutSessionsCreateConsentCollection(TypedDict, total=False):
    """What the customer is asked to agree to."""

    promotions: Literal["auto", "none"] | str
    """Whether to ask for consent to promotional email."""
    terms_of_service: Literal["none", "required"] | str
    """Whether the terms must be accepted."""


class CheckoutSessionsCreateCustomFieldLabel(TypedDict, total=False):
    """Label of the field."""

    custom: Required[str]
    """Text of the label. At most 50 characters."""
    type: Required[Literal["custom"] | str]
    """Kind of label."""


class CheckoutSessionsCreateCustomFieldDropdownOption(TypedDict, total=False):
    label: Required[str]
    """Text of the choice. At most 100 characters."""
    value: Required[str]
    """Value of the choice. At most 100 characters."""


class CheckoutSessionsCreateCustomFieldDropdown(TypedDict, total=False):
    """A choice from a list."""

    options: Required[Sequence[CheckoutSessionsCreateCustomFieldDropdownOption]]
    """What can be chosen, up to 200."""


class CheckoutSessionsCreateCustomFieldNumeric(TypedDict, total=False):
    """A number."""

    maximum_length: int
    """Largest number of characters."""
    minimum_length: int
    """Smallest number of characters."""


class CheckoutSessionsCreateCustomFieldText(TypedDict, total=False):
    """A text."""

    maximum_length: int
    """Largest number of characters."""
    minimum_length: int
    """Smallest number of characters."""


class CheckoutSessionsCreateCustomField(TypedDict, total=False):
    key: Required[str]
    """Your own key of the field. At most 200 characters."""
    label: Required[CheckoutSessionsCreateCustomFieldLabel]
    """Label of the field."""
    type: Required[Literal["dropdown", "numeric", "text"] | str]
    """Kind of field."""
    dropdown: CheckoutSessionsCreateCustomFieldDropdown
    """A choice from a list."""
    numeric: CheckoutSessionsCreateCustomFieldNumeric
    """A number."""
    optional: bool
    """Whether it may be left empty."""
    text: CheckoutSessionsCreateCustomFieldText
    """A text."""


class CheckoutSessionsCreateCustomTextShippingAddress(TypedDict, total=False):
    """Text beside the shipping address."""

    message: Required[str]
    """Text to show. At most 1,000 characters."""


class CheckoutSessionsCreateCustomTextSubmit(TypedDict, total=False):
    """Text beside the button."""

    message: Required[str]
    """Text to show. At most 1,000 characters."""


class CheckoutSessionsCreateCustomText(TypedDict, total=False):
    """Your own texts on the page."""

    shipping_address: CheckoutSessionsCreateCustomTextShippingAddress
    """Text beside the shipping address."""
    submit: CheckoutSessionsCreateCustomTextSubmit
    """Text beside the button."""


class CheckoutSessionsCreateCustomerUpdate(TypedDict, total=False):
    """Which data of the customer the page may change."""

    address: Literal["auto", "never"] | str
    """Whether the billing address is saved."""
    name: Literal["auto", "never"] | str
    """Whether the name is saved."""
    shipping: Literal["auto", "never"] | str
    """Whether the shipping address is saved."""


class CheckoutSessionsCreateDiscount(TypedDict, total=False):
    coupon: str
    """Id of a coupon."""
    promotion_code: str
    """Id of a promotion code."""


class CheckoutSessionsCreateInvoiceCreationInvoiceDataRenderingOptions(TypedDict, total=False):
    """How the PDF looks."""

    amount_tax_display: Literal["exclude_tax", "include_inclusive_tax"] | str
    """Whether line amounts are shown with or without tax."""


class CheckoutSessionsCreateInvoiceCreationInvoiceData(TypedDict, total=False):
    """What stands on the invoice."""

    account_tax_ids: Sequence[str]
    """Ids of your tax numbers to show."""
    custom_fields: Sequence[InvoiceCustomFieldParam]
    """Extra lines shown on the invoice."""
    description: str
    """Memo shown on the invoice. At most 1,500 characters."""
    footer: str
    """Text at the bottom of the invoice."""
    metadata: Mapping[str, str]
    """Your own key-value pairs: up to 50 keys of 40 characters, values of up to 500; "" removes a key."""
    rendering_options: CheckoutSessionsCreateInvoiceCreationInvoiceDataRenderingOptions
    """How the PDF looks."""


class CheckoutSessionsCreateInvoiceCreation(TypedDict, total=False):
    """Invoice made for a one-time payment."""

    enabled: Required[bool]
    """Whether an invoice is made."""
    invoice_data: CheckoutSessionsCreateInvoiceCreationInvoiceData
    """What stands on the invoice."""


class CheckoutSessionsCreatePaymentIntentDataShippingAddress(TypedDict, total=False):
    """Address."""

    line1: Required[str]
    """Street, PO box or company."""
    city: str
    """City, town or village."""
    country: str
    """Two-letter ISO country code."""
    line2: str
    """Apartment, suite or building."""
    postal_code: str
    """ZIP or postal code."""
    state: str
    """State, county, province or region."""


class CheckoutSessionsCreatePaymentIntentDataShipping(TypedDict, total=False):
    """Where and to whom goods are shipped."""

    address: Required[CheckoutSessionsCreatePaymentIntentDataShippingAddress]
    """Address."""
    name: Required[str]
    """Name."""
    carrier: str
    """Delivery service."""
    phone: str
    """Phone number."""
    tracking_number: str
    """Tracking number; several are joined by commas."""


class CheckoutSessionsCreatePaymentIntentData(TypedDict, total=False):
    """Settings of the payment intent; payment mode only."""

    application_fee_amount: int
    """Application fee in the currency's smallest unit."""
    capture_method: Literal["automatic", "automatic_async", "manual"] | str
    """When the money is taken after authorization."""
    description: str
    """Free text about the record. At most 1,000 characters."""
    metadata: Mapping[str, str]
    """Your own key-value pairs: up to 50 keys of 40 characters, values of up to 500; "" removes a key."""
    on_behalf_of: str
    """Id of the connected account the payment is made for."""
    receipt_email: str
    """Address the receipt is sent to."""
    setup_future_usage: Literal["off_session", "on_session"] | str
    """Whether the payment method is kept, and for payments with or without the customer present."""
    shipping: CheckoutSessionsCreatePaymentIntentDataShipping
    """Where and to whom goods are shipped."""
    statement_descriptor: str
    """Text on the customer's bank statement. At most 22 characters."""
    statement_descriptor_suffix: str
    """End of the text on the customer's card statement, behind the account's prefix. At most 22 characters.
    """
    transfer_data: TransferDataParam
    """Transfer of the money to a connected account."""
    transfer_group: str
    """Label that ties charges and transfers together."""


class CheckoutSessionsCreatePaymentMethodOptionsAcssDebitMandateOptions(TypedDict, total=False):
    """Settings of the mandate."""

    custom_mandate_url: str
    """Page with your own mandate text."""
    default_for: Sequence[Literal["invoice", "subscription"] | str]
    """What the mandate applies to."""
    interval_description: str
    """When charges happen, in words. At most 500 characters."""
    payment_schedule: Literal["combined", "interval", "sporadic"] | str
    """Rhythm of the charges."""
    transaction_type: Literal["business", "personal"] | str
    """Whether a person or a business pays."""


class CheckoutSessionsCreatePaymentMethodOptionsAcssDebit(TypedDict, total=False):
    currency: Literal["cad", "usd"] | str
    """Three-letter ISO currency code in lower case."""
    mandate_options: CheckoutSessionsCreatePaymentMethodOptionsAcssDebitMandateOptions
    """Settings of the mandate."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str
    verification_method: Literal["automatic", "instant", "microdeposits"] | str
    """How the bank account is verified."""


class CheckoutSessionsCreatePaymentMethodOptionsAffirm(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class CheckoutSessionsCreatePaymentMethodOptionsAfterpayClearpay(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class CheckoutSessionsCreatePaymentMethodOptionsAlipay(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class CheckoutSessionsCreatePaymentMethodOptionsAuBecsDebit(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class CheckoutSessionsCreatePaymentMethodOptionsBacsDebit(TypedDict, total=False):
    setup_future_usage: Literal["none", "off_session", "on_session"] | str


class CheckoutSessionsCreatePaymentMethodOptionsBancontact(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class CheckoutSessionsCreatePaymentMethodOptionsBoleto(TypedDict, total=False):
    expires_after_days: int
    """Days until the voucher expires."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str


class CheckoutSessionsCreatePaymentMethodOptionsCardInstallments(TypedDict, total=False):
    """Payment in installments."""

    enabled: bool
    """Whether installments are on."""


class CheckoutSessionsCreatePaymentMethodOptionsCard(TypedDict, total=False):
    installments: CheckoutSessionsCreatePaymentMethodOptionsCardInstallments
    """Payment in installments."""
    setup_future_usage: Literal["off_session", "on_session"] | str
    statement_descriptor_suffix_kana: str
    """End of the text on the statement, in kana. At most 22 characters."""
    statement_descriptor_suffix_kanji: str
    """End of the text on the statement, in kanji. At most 17 characters."""


class CheckoutSessionsCreatePaymentMethodOptionsCashapp(TypedDict, total=False):
    setup_future_usage: Literal["none", "off_session", "on_session"] | str


class CheckoutSessionsCreatePaymentMethodOptionsEps(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class CheckoutSessionsCreatePaymentMethodOptionsFpx(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class CheckoutSessionsCreatePaymentMethodOptionsGiropay(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class CheckoutSessionsCreatePaymentMethodOptionsGrabpay(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class CheckoutSessionsCreatePaymentMethodOptionsIdeal(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class CheckoutSessionsCreatePaymentMethodOptionsKlarna(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class CheckoutSessionsCreatePaymentMethodOptionsKonbini(TypedDict, total=False):
    expires_after_days: int
    """Days until the voucher expires."""
    setup_future_usage: Literal["none"] | str


class CheckoutSessionsCreatePaymentMethodOptionsLink(TypedDict, total=False):
    setup_future_usage: Literal["none", "off_session"] | str


class CheckoutSessionsCreatePaymentMethodOptionsOxxo(TypedDict, total=False):
    expires_after_days: int
    """Days until the voucher expires."""
    setup_future_usage: Literal["none"] | str


class CheckoutSessionsCreatePaymentMethodOptionsP24(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str
    tos_shown_and_accepted: bool
    """Whether the customer accepted the provider's terms."""


class CheckoutSessionsCreatePaymentMethodOptionsPaynow(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class CheckoutSessionsCreatePaymentMethodOptionsPix(TypedDict, total=False):
    expires_after_seconds: int
    """Seconds until the code expires."""


class CheckoutSessionsCreatePaymentMethodOptionsSepaDebit(TypedDict, total=False):
    setup_future_usage: Literal["none", "off_session", "on_session"] | str


class CheckoutSessionsCreatePaymentMethodOptionsSofort(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class CheckoutSessionsCreatePaymentMethodOptionsUsBankAccountFinancialConnections(TypedDict, total=False):
    """How the bank account is connected."""

    permissions: Sequence[Literal["balances", "ownership", "payment_method", "transactions"] | str]
    """Data you ask access to."""
    prefetch: Sequence[Literal["balances"] | str]
    """Data fetched when the account is connected."""


class CheckoutSessionsCreatePaymentMethodOptionsUsBankAccount(TypedDict, total=False):
    financial_connections: CheckoutSessionsCreatePaymentMethodOptionsUsBankAccountFinancialConnections
    """How the bank account is connected."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str
    verification_method: Literal["automatic", "instant"] | str
    """How the bank account is verified."""


class CheckoutSessionsCreatePaymentMethodOptions(TypedDict, total=False):
    """Settings of single payment methods."""

    acss_debit: CheckoutSessionsCreatePaymentMethodOptionsAcssDebit
    affirm: CheckoutSessionsCreatePaymentMethodOptionsAffirm
    afterpay_clearpay: CheckoutSessionsCreatePaymentMethodOptionsAfterpayClearpay
    alipay: CheckoutSessionsCreatePaymentMethodOptionsAlipay
    au_becs_debit: CheckoutSessionsCreatePaymentMethodOptionsAuBecsDebit
    bacs_debit: CheckoutSessionsCreatePaymentMethodOptionsBacsDebit
    bancontact: CheckoutSessionsCreatePaymentMethodOptionsBancontact
    boleto: CheckoutSessionsCreatePaymentMethodOptionsBoleto
    card: CheckoutSessionsCreatePaymentMethodOptionsCard
    cashapp: CheckoutSessionsCreatePaymentMethodOptionsCashapp
    customer_balance: CustomerBalanceOptionsParam
    eps: CheckoutSessionsCreatePaymentMethodOptionsEps
    fpx: CheckoutSessionsCreatePaymentMethodOptionsFpx
    giropay: CheckoutSessionsCreatePaymentMethodOptionsGiropay
    grabpay: CheckoutSessionsCreatePaymentMethodOptionsGrabpay
    ideal: CheckoutSessionsCreatePaymentMethodOptionsIdeal
    klarna: CheckoutSessionsCreatePaymentMethodOptionsKlarna
    konbini: CheckoutSessionsCreatePaymentMethodOptionsKonbini
    link: CheckoutSessionsCreatePaymentMethodOptionsLink
    oxxo: CheckoutSessionsCreatePaymentMethodOptionsOxxo
    p24: CheckoutSessionsCreatePaymentMethodOptionsP24
    paynow: CheckoutSessionsCreatePaymentMethodOptionsPaynow
    paypal: PaypalOptionsParam
    pix: CheckoutSessionsCreatePaymentMethodOptionsPix
    sepa_debit: CheckoutSessionsCreatePaymentMethodOptionsSepaDebit
    sofort: CheckoutSessionsCreatePaymentMethodOptionsSofort
    us_bank_account: CheckoutSessionsCreatePaymentMethodOptionsUsBankAccount
    wechat_pay: WechatPayOptionsParam


class CheckoutSessionsCreatePhoneNumberCollection(TypedDict, total=False):
    """Whether a phone number is asked for."""

    enabled: Required[bool]
    """Whether this is switched on."""


class CheckoutSessionsCreateSavedPaymentMethodOptions(TypedDict, total=False):
    """Saving of payment methods on the page."""

    allow_redisplay_filters: Sequence[Literal["always", "limited", "unspecified"] | str]
    """Saved payment methods to show, by their permission."""
    payment_method_remove: Literal["disabled", "enabled"] | str
    """Whether the customer can remove a saved one."""
    payment_method_save: Literal["disabled", "enabled"] | str
    """Whether the customer can save one."""


class CheckoutSessionsCreateSetupIntentData(TypedDict, total=False):
    """Settings of the setup intent; setup mode only."""

    description: str
    """Free text about the record. At most 1,000 characters."""
    metadata: Mapping[str, str]
    """Your own key-value pairs: up to 50 keys of 40 characters, values of up to 500; "" removes a key."""
    on_behalf_of: str
    """Id of the connected account the payment is made for."""


class CheckoutSessionsCreateShippingAddressCollection(TypedDict, total=False):
    """Which shipping addresses are asked for."""

    allowed_countries: Required[Sequence[str]]
    """Countries to ship to, two-letter ISO codes."""


class CheckoutSessionsCreateSubscriptionData(TypedDict, total=False):
    """Settings of the subscription; subscription mode only."""

    application_fee_percent: float
    """Share of each invoice's total taken as application fee, in percent, 0 to 100 with two decimals."""
    billing_cycle_anchor: int
    """Moment billing periods are counted from, Unix time in seconds."""
    default_tax_rates: Sequence[str]
    """Ids of tax rates for lines that have none of their own."""
    description: str
    """Text shown to the customer. At most 500 characters."""
    metadata: Mapping[str, str]
    """Your own key-value pairs: up to 50 keys of 40 characters, values of up to 500; "" removes a key."""
    on_behalf_of: str
    """Id of the connected account the payment is made for."""
    proration_behavior: Literal["create_prorations", "none"] | str
    """Whether changes within a period are prorated."""
    transfer_data: TransferPercentParam
    """Transfer of the money to a connected account."""
    trial_end: int
    """When the trial ends, Unix time in seconds; at least 48 hours ahead."""
    trial_period_days: int
    """Days of trial before the first charge."""
    trial_settings: TrialSettingsParam
    """What happens around the end of the trial."""


class CheckoutSessionsCreateTaxIdCollection(TypedDict, total=False):
    """Whether tax numbers are asked for."""

    enabled: Required[bool]
    """Whether this is switched on."""
