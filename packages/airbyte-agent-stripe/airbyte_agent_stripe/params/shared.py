# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments that several entities share."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "AccountChoiceParam",
    "AddressParam",
    "AutomaticTaxParam",
    "BancontactOptionsParam",
    "CardNetworkParam",
    "CurrencyOptionParam",
    "CustomUnitAmountParam",
    "DeliveryTimeParam",
    "DiscountParam",
    "FinancialConnectionsParam",
    "InstallmentsParam",
    "InstallmentsParamPlan",
    "InvoiceAcssDebitOptionsParam",
    "InvoiceAcssDebitOptionsParamMandateOptions",
    "InvoiceCustomFieldParam",
    "InvoiceCustomerBalanceOptionsParam",
    "InvoiceCustomerBalanceOptionsParamBankTransfer",
    "InvoiceCustomerBalanceOptionsParamEuBankTransfer",
    "InvoicePaymentMethodTypeParam",
    "InvoiceRenderingOptionsParam",
    "InvoiceUsBankAccountOptionsParam",
    "MandateDataParam",
    "MandateDataParamCustomerAcceptance",
    "MandateDataParamOnline",
    "PaymentIntentMethodOptionsParam",
    "PaymentIntentMethodOptionsParamCard",
    "PaymentIntentMethodOptionsParamCardPresent",
    "PaymentIntentMethodOptionsParamLink",
    "PaymentIntentMethodOptionsParamMandateOptions",
    "PaymentIntentMethodOptionsParamNetworks",
    "PaymentIntentMethodOptionsParamSepaDebit",
    "PaymentIntentMethodOptionsParamUsBankAccount",
    "PaymentIntentMethodParamFinancialConnections",
    "PaymentMethodDataParam",
    "PaymentMethodDataParamAcssDebit",
    "PaymentMethodDataParamBillingDetails",
    "PaymentMethodDataParamSepaDebit",
    "PaymentMethodDataParamType",
    "PaymentMethodDataParamUsBankAccount",
    "PaymentShippingParam",
    "PaypalLocaleParam",
    "PaypalOptionsParam",
    "PriceTierParam",
    "RadarOptionsParam",
    "RecurringIntervalParam",
    "ShippingParam",
    "ShippingRateParam",
    "ShippingRateParamCurrencyOptionsValue",
    "ShippingRateParamDeliveryEstimate",
    "ShippingRateParamFixedAmount",
    "ShippingRateParamShippingRateData",
    "TimeRangeParam",
    "TransferDataParam",
    "TransferPercentParam",
    "TrialSettingsParam",
    "TrialSettingsParamEndBehavior",
]

PaypalLocaleParam: TypeAlias = Literal[
    "cs-CZ",
    "da-DK",
    "de-AT",
    "de-DE",
    "de-LU",
    "el-GR",
    "en-GB",
    "en-US",
    "es-ES",
    "fi-FI",
    "fr-BE",
    "fr-FR",
    "fr-LU",
    "hu-HU",
    "it-IT",
    "nl-BE",
    "nl-NL",
    "pl-PL",
    "pt-PT",
    "sk-SK",
    "sv-SE",
]
PaymentMethodDataParamType: TypeAlias = Literal[
    "acss_debit",
    "affirm",
    "afterpay_clearpay",
    "alipay",
    "alma",
    "amazon_pay",
    "au_becs_debit",
    "bacs_debit",
    "bancontact",
    "billie",
    "blik",
    "boleto",
    "cashapp",
    "crypto",
    "customer_balance",
    "eps",
    "fpx",
    "giropay",
    "grabpay",
    "ideal",
    "kakao_pay",
    "klarna",
    "konbini",
    "kr_card",
    "link",
    "mb_way",
    "mobilepay",
    "multibanco",
    "naver_pay",
    "nz_bank_account",
    "oxxo",
    "p24",
    "pay_by_bank",
    "payco",
    "paynow",
    "paypal",
    "pix",
    "promptpay",
    "revolut_pay",
    "samsung_pay",
    "satispay",
    "sepa_debit",
    "sofort",
    "swish",
    "twint",
    "us_bank_account",
    "wechat_pay",
    "zip",
]
CardNetworkParam: TypeAlias = Literal[
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
InvoicePaymentMethodTypeParam: TypeAlias = Literal[
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


class TimeRangeParam(TypedDict, total=False):
    """A range of Unix times in seconds; give any of the four."""

    gt: int | dt.datetime | None
    """After this time. At least 0."""
    gte: int | dt.datetime | None
    """At or after this time. At least 0."""
    lt: int | dt.datetime | None
    """Before this time. At least 0."""
    lte: int | dt.datetime | None
    """At or before this time. At least 0."""


class AddressParam(TypedDict, total=False):
    """A postal address."""

    city: str | None
    """City, town or village."""
    country: str | None
    """Two-letter ISO country code."""
    line1: str | None
    """Street, PO box or company."""
    line2: str | None
    """Apartment, suite or building."""
    postal_code: str | None
    """ZIP or postal code."""
    state: str | None
    """State, county, province or region."""


class InvoiceCustomFieldParam(TypedDict, total=False):
    """An extra line to show on invoices."""

    name: Required[str]
    """Label of the line. At most 30 characters."""
    value: Required[str]
    """Text of the line. At most 30 characters."""


class InvoiceRenderingOptionsParam(TypedDict, total=False):
    """How an invoice's PDF looks."""

    amount_tax_display: Literal["exclude_tax", "include_inclusive_tax", ""] | str | None
    """Whether line amounts are shown with or without tax; "" clears it."""


class ShippingParam(TypedDict, total=False):
    """A shipping address and who receives it."""

    address: Required[AddressParam]
    """Address."""
    name: Required[str]
    """Name."""
    phone: str | None
    """Phone number."""


class CustomUnitAmountParam(TypedDict, total=False):
    """An amount that the customer chooses."""

    enabled: Required[bool]
    """Must be true."""
    maximum: int | None
    """Largest amount, in the currency's smallest unit."""
    minimum: int | None
    """Smallest amount, in the currency's smallest unit."""
    preset: int | None
    """Amount to suggest, in the currency's smallest unit."""


class PriceTierParam(TypedDict, total=False):
    """A tier of a tiered price."""

    up_to: Required[int | Literal["inf"] | str]
    """Last unit of the tier; `inf` for the rest."""
    flat_amount: int | None
    """Price of the whole tier, in the currency's smallest unit."""
    flat_amount_decimal: str | None
    """The same with up to 12 decimal places, as text."""
    unit_amount: int | None
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str | None
    """The same with up to 12 decimal places, as text."""


class CurrencyOptionParam(TypedDict, total=False):
    """A price in a further currency."""

    custom_unit_amount: CustomUnitAmountParam | None
    """Set where the customer chooses the amount."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str | None
    """Whether the price includes tax."""
    tiers: Sequence[PriceTierParam] | None
    """Tiers of a tiered price."""
    unit_amount: int | None
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str | None
    """The same with up to 12 decimal places, as text."""


class RecurringIntervalParam(TypedDict, total=False):
    """A billing period."""

    interval: Required[Literal["day", "month", "week", "year"] | str]
    """Unit of the billing period."""
    interval_count: int | None
    """Number of intervals in a billing period."""


class AccountChoiceParam(TypedDict, total=False):
    """This account, or a connected one."""

    type: Required[Literal["account", "self"] | str]
    """Whether it is this account or a connected one."""
    account: str | None
    """Id of the connected account, where `type` is account."""


class AutomaticTaxParam(TypedDict, total=False):
    """Automatic tax calculation."""

    enabled: Required[bool]
    """Whether tax is calculated automatically."""
    liability: AccountChoiceParam | None
    """Account that is liable for the tax."""


class TransferDataParam(TypedDict, total=False):
    """Transfer of the payment to a connected account."""

    destination: Required[str]
    """Id of the connected account."""
    amount: int | None
    """Part to transfer, in the currency's smallest unit; all of it by default."""


class PaypalOptionsParam(TypedDict, total=False):
    """Settings for PayPal."""

    capture_method: Literal["manual", ""] | str | None
    """When the money is taken after authorization; "" clears it."""
    preferred_locale: PaypalLocaleParam | str | None
    """Language of the provider's page."""
    reference: str | None
    """Reference. At most 127 characters."""
    risk_correlation_id: str | None
    """Id of the fraud-detection data sent to PayPal. At most 32 characters."""
    setup_future_usage: Literal["none", "off_session", ""] | str | None
    """Whether the payment method is kept, and for payments with or without the customer present; "" clears
    it.
    """


class FinancialConnectionsParam(TypedDict, total=False):
    """How a bank account is connected."""

    permissions: Sequence[Literal["balances", "ownership", "payment_method", "transactions"] | str] | None
    """Data you ask access to."""
    prefetch: Sequence[Literal["balances"] | str] | None
    """Data fetched when the account is connected."""


class DeliveryTimeParam(TypedDict, total=False):
    """A time that delivery takes."""

    unit: Required[Literal["business_day", "day", "hour", "month", "week"] | str]
    """Unit of time."""
    value: Required[int]
    """Number of units."""


class ShippingRateParamDeliveryEstimate(TypedDict, total=False):
    """How long delivery takes."""

    maximum: DeliveryTimeParam | None
    """Longest time."""
    minimum: DeliveryTimeParam | None
    """Shortest time."""


class ShippingRateParamCurrencyOptionsValue(TypedDict, total=False):
    amount: Required[int]
    """Amount in the currency's smallest unit."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str | None
    """Whether the price includes tax."""


class ShippingRateParamFixedAmount(TypedDict, total=False):
    """What shipping costs."""

    amount: Required[int]
    """Amount in the currency's smallest unit."""
    currency: Required[str]
    """Three-letter ISO currency code in lower case."""
    currency_options: Mapping[str, ShippingRateParamCurrencyOptionsValue] | None
    """Costs in other currencies, by currency code."""


class ShippingRateParamShippingRateData(TypedDict, total=False):
    """A shipping rate made for this purchase alone."""

    display_name: Required[str]
    """Name shown to customers. At most 100 characters."""
    delivery_estimate: ShippingRateParamDeliveryEstimate | None
    """How long delivery takes."""
    fixed_amount: ShippingRateParamFixedAmount | None
    """What shipping costs."""
    metadata: Mapping[str, str] | None
    """Your own key-value pairs; all values are text."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str | None
    """Whether the price includes tax."""
    tax_code: str | None
    """Id of the tax code."""
    type: Literal["fixed_amount"] | str | None


class ShippingRateParam(TypedDict, total=False):
    """A shipping rate by id, or one made for this purchase alone."""

    shipping_rate: str | None
    """Id of a shipping rate."""
    shipping_rate_data: ShippingRateParamShippingRateData | None
    """A shipping rate made for this purchase alone."""


class TransferPercentParam(TypedDict, total=False):
    """Transfer of a share to a connected account."""

    destination: Required[str]
    """Id of the connected account."""
    amount_percent: float | None
    """Share to transfer, in percent; all of it by default."""


class TrialSettingsParamEndBehavior(TypedDict, total=False):
    """What happens when the trial ends."""

    missing_payment_method: Required[Literal["cancel", "create_invoice", "pause"] | str]
    """What to do at the end of the trial where no payment method is on file."""


class TrialSettingsParam(TypedDict, total=False):
    """What happens around the end of a trial."""

    end_behavior: Required[TrialSettingsParamEndBehavior]
    """What happens when the trial ends."""


class MandateDataParamOnline(TypedDict, total=False):
    """Consent given online."""

    ip_address: Required[str]
    """Customer's IP address."""
    user_agent: Required[str]
    """Customer's browser, its User-Agent header."""


class MandateDataParamCustomerAcceptance(TypedDict, total=False):
    """How the customer consented."""

    type: Required[Literal["offline", "online"] | str]
    """Where the customer consented."""
    accepted_at: int | dt.datetime | None
    """When the customer consented, Unix time in seconds."""
    offline: Mapping[str, Any] | None
    """Consent given offline."""
    online: MandateDataParamOnline | None
    """Consent given online."""


class MandateDataParam(TypedDict, total=False):
    """The customer's consent to later payments."""

    customer_acceptance: Required[MandateDataParamCustomerAcceptance]
    """How the customer consented."""


class PaymentMethodDataParamAcssDebit(TypedDict, total=False):
    """What holds for Canadian pre-authorized debit."""

    account_number: Required[str]
    """Number of the account."""
    institution_number: Required[str]
    """Institution number of the bank."""
    transit_number: Required[str]
    """Transit number of the branch."""


class PaymentMethodDataParamBillingDetails(TypedDict, total=False):
    """Who is billed."""

    address: AddressParam | Literal[""] | None
    email: str | None
    """Email address."""
    name: str | None
    """Full name."""
    phone: str | None
    """Phone number."""


class RadarOptionsParam(TypedDict, total=False):
    """Hints for fraud detection."""

    session: str | None
    """Id of the Radar session with the browser's data."""


class PaymentMethodDataParamSepaDebit(TypedDict, total=False):
    """What holds for SEPA direct debit."""

    iban: Required[str]
    """IBAN of the account."""


class PaymentMethodDataParamUsBankAccount(TypedDict, total=False):
    """What holds for US bank accounts."""

    account_holder_type: Literal["company", "individual"] | str | None
    """Whether a person or a company owns the account."""
    account_number: str | None
    """Number of the account."""
    account_type: Literal["checking", "savings"] | str | None
    """Checking or savings."""
    financial_connections_account: str | None
    """Id of the Financial Connections account it was created from."""
    routing_number: str | None
    """Routing number of the bank."""


class PaymentMethodDataParam(TypedDict, total=False):
    """Details of a payment method to create."""

    type: Required[PaymentMethodDataParamType | str]
    """Kind of payment method; give the member of that name."""
    acss_debit: PaymentMethodDataParamAcssDebit | None
    """What holds for Canadian pre-authorized debit."""
    affirm: Mapping[str, Any] | None
    """What holds for Affirm."""
    afterpay_clearpay: Mapping[str, Any] | None
    """What holds for Afterpay and Clearpay."""
    alipay: Mapping[str, Any] | None
    """What holds for Alipay."""
    au_becs_debit: Mapping[str, Any] | None
    """Fields: account_number, bsb_number."""
    bacs_debit: Mapping[str, Any] | None
    """Fields: account_number, sort_code."""
    bancontact: Mapping[str, Any] | None
    """What holds for Bancontact."""
    billing_details: PaymentMethodDataParamBillingDetails | None
    """Who is billed."""
    blik: Mapping[str, Any] | None
    """What holds for BLIK."""
    boleto: Mapping[str, Any] | None
    """Fields: tax_id."""
    cashapp: Mapping[str, Any] | None
    """What holds for Cash App Pay."""
    customer_balance: Mapping[str, Any] | None
    """What holds for bank transfers."""
    eps: Mapping[str, Any] | None
    """Fields: bank."""
    fpx: Mapping[str, Any] | None
    """Fields: bank."""
    giropay: Mapping[str, Any] | None
    """What holds for giropay."""
    grabpay: Mapping[str, Any] | None
    """What holds for GrabPay."""
    ideal: Mapping[str, Any] | None
    """Fields: bank."""
    interac_present: Mapping[str, Any] | None
    """What holds for Interac at a terminal."""
    klarna: Mapping[str, Any] | None
    """Fields: dob."""
    konbini: Mapping[str, Any] | None
    """What holds for Konbini."""
    link: Mapping[str, Any] | None
    """What holds for Link."""
    metadata: Mapping[str, str] | None
    """Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500."""
    oxxo: Mapping[str, Any] | None
    """What holds for OXXO."""
    p24: Mapping[str, Any] | None
    """Fields: bank."""
    paynow: Mapping[str, Any] | None
    """What holds for PayNow."""
    paypal: Mapping[str, Any] | None
    """What holds for PayPal."""
    pix: Mapping[str, Any] | None
    """What holds for Pix."""
    promptpay: Mapping[str, Any] | None
    """What holds for PromptPay."""
    radar_options: RadarOptionsParam | None
    """Hints for fraud detection."""
    sepa_debit: PaymentMethodDataParamSepaDebit | None
    """What holds for SEPA direct debit."""
    sofort: Mapping[str, Any] | None
    """Fields: country."""
    us_bank_account: PaymentMethodDataParamUsBankAccount | None
    """What holds for US bank accounts."""
    wechat_pay: Mapping[str, Any] | None
    """What holds for WeChat Pay."""
    zip: Mapping[str, Any] | None
    """What holds for Zip."""


class InstallmentsParamPlan(TypedDict, total=False):
    count: Required[int]
    """Number of installments."""
    interval: Required[Literal["month"] | str]
    """Time between two installments."""
    type: Required[Literal["fixed_count"] | str]
    """Kind of plan."""


class InstallmentsParam(TypedDict, total=False):
    """Payment in installments."""

    enabled: bool | None
    """Whether installments may be offered."""
    plan: InstallmentsParamPlan | Literal[""] | None
    """Plan to use; "" clears it."""


class PaymentIntentMethodOptionsParamMandateOptions(TypedDict, total=False):
    """Settings of the mandate."""

    amount: Required[int]
    """Amount or upper limit of one charge, in the currency's smallest unit."""
    amount_type: Required[Literal["fixed", "maximum"] | str]
    """Whether the amount is fixed or an upper limit."""
    interval: Required[Literal["day", "month", "sporadic", "week", "year"] | str]
    """Unit of time between two charges."""
    reference: Required[str]
    """Your own id for the mandate. At most 80 characters."""
    start_date: Required[int | dt.datetime]
    """When the mandate begins, Unix time in seconds."""
    description: str | None
    """Text shown to the customer. At most 200 characters."""
    end_date: int | dt.datetime | None
    """When the mandate ends, Unix time in seconds."""
    interval_count: int | None
    """Number of intervals between two charges."""
    supported_types: Sequence[Literal["india"] | str] | None
    """Mandates it applies to."""


class PaymentIntentMethodOptionsParamCard(TypedDict, total=False):
    capture_method: Literal["manual", ""] | str | None
    """When the money is taken after authorization; "" clears it."""
    cvc_token: str | None
    """Id of a token with the security code."""
    installments: InstallmentsParam | None
    """Payment in installments."""
    mandate_options: PaymentIntentMethodOptionsParamMandateOptions | None
    """Settings of the mandate."""
    network: CardNetworkParam | str | None
    """Card network to use."""
    request_three_d_secure: Literal["any", "automatic"] | str | None
    """When to ask for 3-D Secure."""
    setup_future_usage: Literal["none", "off_session", "on_session", ""] | str | None
    """Whether and how the payment method is kept for later payments; "" clears it."""
    statement_descriptor_suffix_kana: str | None
    """End of the text on the statement, in kana. At most 22 characters."""
    statement_descriptor_suffix_kanji: str | None
    """End of the text on the statement, in kanji. At most 17 characters."""


class PaymentIntentMethodOptionsParamCardPresent(TypedDict, total=False):
    request_extended_authorization: bool | None
    """Whether to hold the money for longer."""
    request_incremental_authorization_support: bool | None
    """Whether the authorized amount may be raised later."""


class PaymentIntentMethodOptionsParamLink(TypedDict, total=False):
    capture_method: Literal["manual", ""] | str | None
    """When the money is taken after authorization; "" clears it."""
    setup_future_usage: Literal["none", "off_session", ""] | str | None
    """Whether and how the payment method is kept for later payments; "" clears it."""


class PaymentIntentMethodOptionsParamSepaDebit(TypedDict, total=False):
    mandate_options: Mapping[str, Any] | None
    """Settings of the mandate."""
    setup_future_usage: Literal["none", "off_session", "on_session", ""] | str | None
    """Whether and how the payment method is kept for later payments; "" clears it."""


class PaymentIntentMethodParamFinancialConnections(TypedDict, total=False):
    """How the bank account is connected."""

    permissions: Sequence[Literal["balances", "ownership", "payment_method", "transactions"] | str] | None
    """Data you ask access to."""
    prefetch: Sequence[Literal["balances"] | str] | None
    """Data fetched when the account is connected."""
    return_url: str | None
    """Page the customer comes back to."""


class PaymentIntentMethodOptionsParamNetworks(TypedDict, total=False):
    """Networks the debit may use."""

    requested: Sequence[Literal["ach", "us_domestic_wire"] | str] | None
    """Networks to use."""


class PaymentIntentMethodOptionsParamUsBankAccount(TypedDict, total=False):
    financial_connections: PaymentIntentMethodParamFinancialConnections | None
    """How the bank account is connected."""
    networks: PaymentIntentMethodOptionsParamNetworks | None
    """Networks the debit may use."""
    preferred_settlement_speed: Literal["fastest", "standard", ""] | str | None
    """Speed of settlement; "" clears it."""
    setup_future_usage: Literal["none", "off_session", "on_session", ""] | str | None
    """Whether and how the payment method is kept for later payments; "" clears it."""
    verification_method: Literal["automatic", "instant", "microdeposits"] | str | None
    """How the bank account is verified."""


class PaymentIntentMethodOptionsParam(TypedDict, total=False):
    """Settings of single payment methods for one payment."""

    acss_debit: Mapping[str, Any] | Literal[""] | None
    """Fields: mandate_options, setup_future_usage, verification_method; "" clears it."""
    affirm: Mapping[str, Any] | Literal[""] | None
    """Fields: capture_method, preferred_locale, setup_future_usage; "" clears it."""
    afterpay_clearpay: Mapping[str, Any] | Literal[""] | None
    """Fields: capture_method, reference, setup_future_usage; "" clears it."""
    alipay: Mapping[str, Any] | Literal[""] | None
    """Fields: setup_future_usage; "" clears it."""
    au_becs_debit: Mapping[str, Any] | Literal[""] | None
    """Fields: setup_future_usage; "" clears it."""
    bacs_debit: Mapping[str, Any] | Literal[""] | None
    """Fields: setup_future_usage; "" clears it."""
    bancontact: Mapping[str, Any] | Literal[""] | None
    """Fields: preferred_language, setup_future_usage; "" clears it."""
    blik: Mapping[str, Any] | Literal[""] | None
    """Fields: code; "" clears it."""
    boleto: Mapping[str, Any] | Literal[""] | None
    """Fields: expires_after_days, setup_future_usage; "" clears it."""
    card: PaymentIntentMethodOptionsParamCard | Literal[""] | None
    """What holds for cards; "" clears it."""
    card_present: PaymentIntentMethodOptionsParamCardPresent | Literal[""] | None
    """What holds for cards at a terminal; "" clears it."""
    cashapp: Mapping[str, Any] | Literal[""] | None
    """Fields: capture_method, setup_future_usage; "" clears it."""
    customer_balance: Mapping[str, Any] | Literal[""] | None
    """Fields: bank_transfer, funding_type, setup_future_usage; "" clears it."""
    eps: Mapping[str, Any] | Literal[""] | None
    """Fields: setup_future_usage; "" clears it."""
    fpx: Mapping[str, Any] | Literal[""] | None
    """Fields: setup_future_usage; "" clears it."""
    giropay: Mapping[str, Any] | Literal[""] | None
    """Fields: setup_future_usage; "" clears it."""
    grabpay: Mapping[str, Any] | Literal[""] | None
    """Fields: setup_future_usage; "" clears it."""
    ideal: Mapping[str, Any] | Literal[""] | None
    """Fields: setup_future_usage; "" clears it."""
    interac_present: Mapping[str, Any] | Literal[""] | None
    """What holds for Interac at a terminal; "" clears it."""
    klarna: Mapping[str, Any] | Literal[""] | None
    """Fields: capture_method, preferred_locale, setup_future_usage; "" clears it."""
    konbini: Mapping[str, Any] | Literal[""] | None
    """Fields: confirmation_number, expires_after_days, expires_at, product_description, setup_future_usage;
    "" clears it.
    """
    link: PaymentIntentMethodOptionsParamLink | Literal[""] | None
    """What holds for Link; "" clears it."""
    oxxo: Mapping[str, Any] | Literal[""] | None
    """Fields: expires_after_days, setup_future_usage; "" clears it."""
    p24: Mapping[str, Any] | Literal[""] | None
    """Fields: setup_future_usage, tos_shown_and_accepted; "" clears it."""
    paynow: Mapping[str, Any] | Literal[""] | None
    """Fields: setup_future_usage; "" clears it."""
    paypal: PaypalOptionsParam | Literal[""] | None
    pix: Mapping[str, Any] | Literal[""] | None
    """Fields: expires_after_seconds, expires_at, setup_future_usage; "" clears it."""
    promptpay: Mapping[str, Any] | Literal[""] | None
    """Fields: setup_future_usage; "" clears it."""
    sepa_debit: PaymentIntentMethodOptionsParamSepaDebit | Literal[""] | None
    """What holds for SEPA direct debit; "" clears it."""
    sofort: Mapping[str, Any] | Literal[""] | None
    """Fields: preferred_language, setup_future_usage; "" clears it."""
    us_bank_account: PaymentIntentMethodOptionsParamUsBankAccount | Literal[""] | None
    """What holds for US bank accounts; "" clears it."""
    wechat_pay: Mapping[str, Any] | Literal[""] | None
    """Fields: app_id, client, setup_future_usage; "" clears it."""
    zip: Mapping[str, Any] | Literal[""] | None
    """Fields: setup_future_usage; "" clears it."""


class PaymentShippingParam(TypedDict, total=False):
    """Where and to whom the goods of a payment are shipped."""

    address: Required[AddressParam]
    """Address."""
    name: Required[str]
    """Name."""
    carrier: str | None
    """Delivery service."""
    phone: str | None
    """Phone number."""
    tracking_number: str | None
    """Tracking number; several are separated by commas."""


class DiscountParam(TypedDict, total=False):
    """A coupon, promotion code or earlier discount to apply."""

    coupon: str | None
    """Id of a coupon."""
    discount: str | None
    """Id of a discount to reuse."""
    promotion_code: str | None
    """Id of a promotion code."""


class InvoiceAcssDebitOptionsParamMandateOptions(TypedDict, total=False):
    """Settings of the mandate."""

    transaction_type: Literal["business", "personal"] | str | None
    """Whether a person or a business pays."""


class InvoiceAcssDebitOptionsParam(TypedDict, total=False):
    """Settings for Canadian pre-authorized debits."""

    mandate_options: InvoiceAcssDebitOptionsParamMandateOptions | None
    """Settings of the mandate."""
    verification_method: Literal["automatic", "instant", "microdeposits"] | str | None
    """How the bank account is verified."""


class BancontactOptionsParam(TypedDict, total=False):
    """Settings for Bancontact."""

    preferred_language: Literal["de", "en", "fr", "nl"] | str | None
    """Language of the bank's page."""


class InvoiceCustomerBalanceOptionsParamEuBankTransfer(TypedDict, total=False):
    """Transfer within the EU."""

    country: Required[str]
    """Country of the bank account to transfer to."""


class InvoiceCustomerBalanceOptionsParamBankTransfer(TypedDict, total=False):
    """How money is transferred."""

    eu_bank_transfer: InvoiceCustomerBalanceOptionsParamEuBankTransfer | None
    """Transfer within the EU."""
    type: str | None
    """Kind of transfer."""


class InvoiceCustomerBalanceOptionsParam(TypedDict, total=False):
    """Settings for bank transfers."""

    bank_transfer: InvoiceCustomerBalanceOptionsParamBankTransfer | None
    """How money is transferred."""
    funding_type: str | None
    """How the cash balance is funded."""


class InvoiceUsBankAccountOptionsParam(TypedDict, total=False):
    """Settings for ACH direct debit."""

    financial_connections: FinancialConnectionsParam | None
    """How the bank account is connected."""
    verification_method: Literal["automatic", "instant", "microdeposits"] | str | None
    """How the bank account is verified."""
