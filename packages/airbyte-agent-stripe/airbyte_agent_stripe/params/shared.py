# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Arguments that several entities share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import Required, TypedDict

__all__ = [
    "AccountChoiceParam",
    "AddressParam",
    "AutomaticTaxParam",
    "CardNetworkParam",
    "CurrencyOptionParam",
    "CurrencyOptionParamCustomUnitAmount",
    "CurrencyOptionParamTier",
    "CustomerBalanceOptionsParam",
    "CustomerBalanceOptionsParamBankTransfer",
    "CustomerBalanceOptionsParamBankTransferEuBankTransfer",
    "CustomerBalanceOptionsParamBankTransferType",
    "EpsBankParam",
    "FpxBankParam",
    "IdealBankParam",
    "InstallmentsParam",
    "InstallmentsParamPlan",
    "InvoiceAcssDebitOptionsParam",
    "InvoiceAcssDebitOptionsParamMandateOptions",
    "InvoiceCustomFieldParam",
    "InvoiceCustomerBalanceOptionsParam",
    "InvoiceCustomerBalanceOptionsParamBankTransfer",
    "InvoiceCustomerBalanceOptionsParamBankTransferEuBankTransfer",
    "InvoicePaymentMethodTypeParam",
    "InvoiceUsBankAccountOptionsParam",
    "InvoiceUsBankAccountOptionsParamFinancialConnections",
    "MandateDataParam",
    "MandateDataParamCustomerAcceptance",
    "MandateDataParamCustomerAcceptanceOnline",
    "P24BankParam",
    "PaymentIntentMethodOptionsParam",
    "PaymentIntentMethodOptionsParamAcssDebit",
    "PaymentIntentMethodOptionsParamAcssDebitMandateOptions",
    "PaymentIntentMethodOptionsParamAffirm",
    "PaymentIntentMethodOptionsParamAfterpayClearpay",
    "PaymentIntentMethodOptionsParamAlipay",
    "PaymentIntentMethodOptionsParamAuBecsDebit",
    "PaymentIntentMethodOptionsParamBacsDebit",
    "PaymentIntentMethodOptionsParamBancontact",
    "PaymentIntentMethodOptionsParamBlik",
    "PaymentIntentMethodOptionsParamBoleto",
    "PaymentIntentMethodOptionsParamCard",
    "PaymentIntentMethodOptionsParamCardMandateOptions",
    "PaymentIntentMethodOptionsParamCardPresent",
    "PaymentIntentMethodOptionsParamCashapp",
    "PaymentIntentMethodOptionsParamEps",
    "PaymentIntentMethodOptionsParamFpx",
    "PaymentIntentMethodOptionsParamGiropay",
    "PaymentIntentMethodOptionsParamGrabpay",
    "PaymentIntentMethodOptionsParamIdeal",
    "PaymentIntentMethodOptionsParamKlarna",
    "PaymentIntentMethodOptionsParamKlarnaPreferredLocale",
    "PaymentIntentMethodOptionsParamKonbini",
    "PaymentIntentMethodOptionsParamLink",
    "PaymentIntentMethodOptionsParamOxxo",
    "PaymentIntentMethodOptionsParamP24",
    "PaymentIntentMethodOptionsParamPaynow",
    "PaymentIntentMethodOptionsParamPix",
    "PaymentIntentMethodOptionsParamPromptpay",
    "PaymentIntentMethodOptionsParamSepaDebit",
    "PaymentIntentMethodOptionsParamSofort",
    "PaymentIntentMethodOptionsParamUsBankAccount",
    "PaymentIntentMethodOptionsParamUsBankAccountFinancialConnections",
    "PaymentIntentMethodOptionsParamUsBankAccountNetworks",
    "PaymentIntentMethodOptionsParamZip",
    "PaymentMethodDataParam",
    "PaymentMethodDataParamAcssDebit",
    "PaymentMethodDataParamAuBecsDebit",
    "PaymentMethodDataParamBacsDebit",
    "PaymentMethodDataParamBillingDetails",
    "PaymentMethodDataParamBoleto",
    "PaymentMethodDataParamEps",
    "PaymentMethodDataParamFpx",
    "PaymentMethodDataParamIdeal",
    "PaymentMethodDataParamKlarna",
    "PaymentMethodDataParamKlarnaDob",
    "PaymentMethodDataParamP24",
    "PaymentMethodDataParamSepaDebit",
    "PaymentMethodDataParamSofort",
    "PaymentMethodDataParamType",
    "PaymentMethodDataParamUsBankAccount",
    "PaymentShippingParam",
    "PaypalLocaleParam",
    "PaypalOptionsParam",
    "RadarOptionsParam",
    "RecurringIntervalParam",
    "ShippingParam",
    "ShippingRateParam",
    "ShippingRateParamShippingRateData",
    "ShippingRateParamShippingRateDataDeliveryEstimate",
    "ShippingRateParamShippingRateDataDeliveryEstimateMaximum",
    "ShippingRateParamShippingRateDataDeliveryEstimateMinimum",
    "ShippingRateParamShippingRateDataFixedAmount",
    "ShippingRateParamShippingRateDataFixedAmountCurrencyOptionsValue",
    "TimeRangeParam",
    "TransferDataParam",
    "TransferPercentParam",
    "TrialSettingsParam",
    "TrialSettingsParamEndBehavior",
    "WechatPayOptionsParam",
]

CustomerBalanceOptionsParamBankTransferType: TypeAlias = Literal[
    "eu_bank_transfer", "gb_bank_transfer", "jp_bank_transfer", "mx_bank_transfer", "us_bank_transfer"
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
EpsBankParam: TypeAlias = Literal[
    "arzte_und_apotheker_bank",
    "austrian_anadi_bank_ag",
    "bank_austria",
    "bankhaus_carl_spangler",
    "bankhaus_schelhammer_und_schattera_ag",
    "bawag_psk_ag",
    "bks_bank_ag",
    "brull_kallmus_bank_ag",
    "btv_vier_lander_bank",
    "capital_bank_grawe_gruppe_ag",
    "deutsche_bank_ag",
    "dolomitenbank",
    "easybank_ag",
    "erste_bank_und_sparkassen",
    "hypo_alpeadriabank_international_ag",
    "hypo_bank_burgenland_aktiengesellschaft",
    "hypo_noe_lb_fur_niederosterreich_u_wien",
    "hypo_oberosterreich_salzburg_steiermark",
    "hypo_tirol_bank_ag",
    "hypo_vorarlberg_bank_ag",
    "marchfelder_bank",
    "oberbank_ag",
    "raiffeisen_bankengruppe_osterreich",
    "schoellerbank_ag",
    "sparda_bank_wien",
    "volksbank_gruppe",
    "volkskreditbank_ag",
    "vr_bank_braunau",
]
FpxBankParam: TypeAlias = Literal[
    "affin_bank",
    "agrobank",
    "alliance_bank",
    "ambank",
    "bank_islam",
    "bank_muamalat",
    "bank_of_china",
    "bank_rakyat",
    "bsn",
    "cimb",
    "deutsche_bank",
    "hong_leong_bank",
    "hsbc",
    "kfh",
    "maybank2e",
    "maybank2u",
    "ocbc",
    "pb_enterprise",
    "public_bank",
    "rhb",
    "standard_chartered",
    "uob",
]
IdealBankParam: TypeAlias = Literal[
    "abn_amro",
    "asn_bank",
    "bunq",
    "handelsbanken",
    "ing",
    "knab",
    "moneyou",
    "n26",
    "rabobank",
    "regiobank",
    "revolut",
    "sns_bank",
    "triodos_bank",
    "van_lanschot",
    "yoursafe",
]
P24BankParam: TypeAlias = Literal[
    "alior_bank",
    "bank_millennium",
    "bank_nowy_bfg_sa",
    "bank_pekao_sa",
    "banki_spbdzielcze",
    "blik",
    "bnp_paribas",
    "boz",
    "citi_handlowy",
    "credit_agricole",
    "envelobank",
    "etransfer_pocztowy24",
    "getin_bank",
    "ideabank",
    "ing",
    "inteligo",
    "mbank_mtransfer",
    "nest_przelew",
    "noble_pay",
    "pbac_z_ipko",
    "plus_bank",
    "santander_przelew24",
    "tmobile_usbugi_bankowe",
    "toyota_bank",
    "volkswagen_bank",
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
PaymentIntentMethodOptionsParamKlarnaPreferredLocale: TypeAlias = Literal[
    "cs-CZ",
    "da-DK",
    "de-AT",
    "de-CH",
    "de-DE",
    "el-GR",
    "en-AT",
    "en-AU",
    "en-BE",
    "en-CA",
    "en-CH",
    "en-CZ",
    "en-DE",
    "en-DK",
    "en-ES",
    "en-FI",
    "en-FR",
    "en-GB",
    "en-GR",
    "en-IE",
    "en-IT",
    "en-NL",
    "en-NO",
    "en-NZ",
    "en-PL",
    "en-PT",
    "en-SE",
    "en-US",
    "es-ES",
    "es-US",
    "fi-FI",
    "fr-BE",
    "fr-CA",
    "fr-CH",
    "fr-FR",
    "it-CH",
    "it-IT",
    "nb-NO",
    "nl-BE",
    "nl-NL",
    "pl-PL",
    "pt-PT",
    "sv-FI",
    "sv-SE",
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

    gt: int
    """At least 0."""
    gte: int
    """At least 0."""
    lt: int
    """At least 0."""
    lte: int
    """At least 0."""


class AddressParam(TypedDict, total=False):
    """A postal address."""

    city: str
    """City, town or village."""
    country: str
    """Two-letter ISO country code."""
    line1: str
    """Street, PO box or company."""
    line2: str
    """Apartment, suite or building."""
    postal_code: str
    """ZIP or postal code."""
    state: str
    """State, county, province or region."""


class InvoiceCustomFieldParam(TypedDict, total=False):
    name: Required[str]
    """Name. At most 30 characters."""
    value: Required[str]
    """Value. At most 30 characters."""


class ShippingParam(TypedDict, total=False):
    """A shipping address and who receives it."""

    address: Required[AddressParam]
    """Address."""
    name: Required[str]
    """Name."""
    phone: str
    """Phone number."""


class CurrencyOptionParamCustomUnitAmount(TypedDict, total=False):
    """Set where the customer chooses the amount."""

    enabled: Required[bool]
    """Must be true."""
    maximum: int
    """Largest amount, in the currency's smallest unit."""
    minimum: int
    """Smallest amount, in the currency's smallest unit."""
    preset: int
    """Amount to suggest, in the currency's smallest unit."""


class CurrencyOptionParamTier(TypedDict, total=False):
    up_to: Required[int | Literal["inf"] | str]
    """Last unit of the tier; `inf` for the rest."""
    flat_amount: int
    """Price of the whole tier, in the currency's smallest unit."""
    flat_amount_decimal: str
    """The same with up to 12 decimal places, as text."""
    unit_amount: int
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str
    """The same with up to 12 decimal places, as text."""


class CurrencyOptionParam(TypedDict, total=False):
    custom_unit_amount: CurrencyOptionParamCustomUnitAmount
    """Set where the customer chooses the amount."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str
    """Whether the price includes tax."""
    tiers: Sequence[CurrencyOptionParamTier]
    """Tiers of a tiered price."""
    unit_amount: int
    """Price of one unit in the currency's smallest unit."""
    unit_amount_decimal: str
    """The same with up to 12 decimal places, as text."""


class RecurringIntervalParam(TypedDict, total=False):
    interval: Required[Literal["day", "month", "week", "year"] | str]
    """Unit of the billing period."""
    interval_count: int
    """Number of intervals in a billing period."""


class AccountChoiceParam(TypedDict, total=False):
    type: Required[Literal["account", "self"] | str]
    """Kind."""
    account: str


class AutomaticTaxParam(TypedDict, total=False):
    enabled: Required[bool]
    """Whether this is switched on."""
    liability: AccountChoiceParam


class TransferDataParam(TypedDict, total=False):
    destination: Required[str]
    """Id of the account that receives the money."""
    amount: int
    """Amount in the currency's smallest unit."""


class CustomerBalanceOptionsParamBankTransferEuBankTransfer(TypedDict, total=False):
    """Transfer within the EU."""

    country: Required[str]
    """Country of the bank account to transfer to."""


class CustomerBalanceOptionsParamBankTransfer(TypedDict, total=False):
    """How money is transferred."""

    type: Required[CustomerBalanceOptionsParamBankTransferType | str]
    """Kind of transfer."""
    eu_bank_transfer: CustomerBalanceOptionsParamBankTransferEuBankTransfer
    """Transfer within the EU."""
    requested_address_types: Sequence[
        Literal["aba", "iban", "sepa", "sort_code", "spei", "swift", "zengin"] | str
    ]
    """Kinds of bank account details to return."""


class CustomerBalanceOptionsParam(TypedDict, total=False):
    bank_transfer: CustomerBalanceOptionsParamBankTransfer
    """How money is transferred."""
    funding_type: Literal["bank_transfer"] | str
    """How the cash balance is funded."""
    setup_future_usage: Literal["none"] | str
    """Whether the payment method is kept, and for payments with or without the customer present."""


class PaypalOptionsParam(TypedDict, total=False):
    capture_method: Literal["manual"] | str
    """When the money is taken after authorization."""
    preferred_locale: PaypalLocaleParam | str
    """Language of the provider's page."""
    reference: str
    """Reference. At most 127 characters."""
    risk_correlation_id: str
    """Id of the fraud-detection data sent to PayPal. At most 32 characters."""
    setup_future_usage: Literal["none", "off_session"] | str
    """Whether the payment method is kept, and for payments with or without the customer present."""


class WechatPayOptionsParam(TypedDict, total=False):
    client: Required[Literal["android", "ios", "web"] | str]
    """Where the customer pays."""
    app_id: str
    """Id of the WeChat app."""
    setup_future_usage: Literal["none"] | str
    """Whether the payment method is kept, and for payments with or without the customer present."""


class ShippingRateParamShippingRateDataDeliveryEstimateMaximum(TypedDict, total=False):
    """Longest time."""

    unit: Required[Literal["business_day", "day", "hour", "month", "week"] | str]
    """Unit of time."""
    value: Required[int]
    """Number of units."""


class ShippingRateParamShippingRateDataDeliveryEstimateMinimum(TypedDict, total=False):
    """Shortest time."""

    unit: Required[Literal["business_day", "day", "hour", "month", "week"] | str]
    """Unit of time."""
    value: Required[int]
    """Number of units."""


class ShippingRateParamShippingRateDataDeliveryEstimate(TypedDict, total=False):
    """How long delivery takes."""

    maximum: ShippingRateParamShippingRateDataDeliveryEstimateMaximum
    """Longest time."""
    minimum: ShippingRateParamShippingRateDataDeliveryEstimateMinimum
    """Shortest time."""


class ShippingRateParamShippingRateDataFixedAmountCurrencyOptionsValue(TypedDict, total=False):
    amount: Required[int]
    """Amount in the currency's smallest unit."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str
    """Whether the price includes tax."""


class ShippingRateParamShippingRateDataFixedAmount(TypedDict, total=False):
    """What shipping costs."""

    amount: Required[int]
    """Amount in the currency's smallest unit."""
    currency: Required[str]
    """Three-letter ISO currency code in lower case."""
    currency_options: Mapping[str, ShippingRateParamShippingRateDataFixedAmountCurrencyOptionsValue]
    """Costs in other currencies, by currency code."""


class ShippingRateParamShippingRateData(TypedDict, total=False):
    """A shipping rate made for this purchase alone."""

    display_name: Required[str]
    """Name shown to customers. At most 100 characters."""
    delivery_estimate: ShippingRateParamShippingRateDataDeliveryEstimate
    """How long delivery takes."""
    fixed_amount: ShippingRateParamShippingRateDataFixedAmount
    """What shipping costs."""
    metadata: Mapping[str, str]
    """Your own key-value pairs: up to 50 keys of 40 characters, values of up to 500; "" removes a key."""
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"] | str
    """Whether the price includes tax."""
    tax_code: str
    """Id of the tax code."""
    type: Literal["fixed_amount"] | str
    """Kind."""


class ShippingRateParam(TypedDict, total=False):
    """A shipping rate by id, or one made for this purchase alone."""

    shipping_rate: str
    """Id of a shipping rate."""
    shipping_rate_data: ShippingRateParamShippingRateData
    """A shipping rate made for this purchase alone."""


class TransferPercentParam(TypedDict, total=False):
    destination: Required[str]
    """Id of the account that receives the money."""
    amount_percent: float


class TrialSettingsParamEndBehavior(TypedDict, total=False):
    missing_payment_method: Required[Literal["cancel", "create_invoice", "pause"] | str]
    """What to do at the end of the trial where no payment method is on file."""


class TrialSettingsParam(TypedDict, total=False):
    end_behavior: Required[TrialSettingsParamEndBehavior]


class MandateDataParamCustomerAcceptanceOnline(TypedDict, total=False):
    """Consent given online."""

    ip_address: Required[str]
    """Customer's IP address."""
    user_agent: Required[str]
    """Customer's browser, its User-Agent header."""


class MandateDataParamCustomerAcceptance(TypedDict, total=False):
    """How the customer consented."""

    type: Required[Literal["offline", "online"] | str]
    """Where the customer consented."""
    accepted_at: int
    """When the customer consented, Unix time in seconds."""
    offline: Mapping[str, Any]
    """Consent given offline."""
    online: MandateDataParamCustomerAcceptanceOnline
    """Consent given online."""


class MandateDataParam(TypedDict, total=False):
    customer_acceptance: Required[MandateDataParamCustomerAcceptance]
    """How the customer consented."""


class PaymentMethodDataParamAcssDebit(TypedDict, total=False):
    account_number: Required[str]
    """Account number."""
    institution_number: Required[str]
    """Institution number of the bank."""
    transit_number: Required[str]
    """Transit number of the branch."""


class PaymentMethodDataParamAuBecsDebit(TypedDict, total=False):
    account_number: Required[str]
    """Account number."""
    bsb_number: Required[str]
    """Six-digit number of the branch."""


class PaymentMethodDataParamBacsDebit(TypedDict, total=False):
    account_number: str
    """Account number."""
    sort_code: str
    """Six-digit sort code."""


class PaymentMethodDataParamBillingDetails(TypedDict, total=False):
    """Who is billed."""

    address: AddressParam
    """Address."""
    email: str
    """Email address."""
    name: str
    """Name."""
    phone: str
    """Phone number."""


class PaymentMethodDataParamBoleto(TypedDict, total=False):
    tax_id: Required[str]
    """Tax number."""


class PaymentMethodDataParamEps(TypedDict, total=False):
    bank: EpsBankParam | str
    """The customer's bank."""


class PaymentMethodDataParamFpx(TypedDict, total=False):
    bank: Required[FpxBankParam | str]
    """The customer's bank."""


class PaymentMethodDataParamIdeal(TypedDict, total=False):
    bank: IdealBankParam | str
    """The customer's bank."""


class PaymentMethodDataParamKlarnaDob(TypedDict, total=False):
    """Date of birth."""

    day: Required[int]
    """Day, 1 to 31."""
    month: Required[int]
    """Month, 1 to 12."""
    year: Required[int]
    """Year, four digits."""


class PaymentMethodDataParamKlarna(TypedDict, total=False):
    dob: PaymentMethodDataParamKlarnaDob
    """Date of birth."""


class PaymentMethodDataParamP24(TypedDict, total=False):
    bank: P24BankParam | str
    """The customer's bank."""


class RadarOptionsParam(TypedDict, total=False):
    session: str


class PaymentMethodDataParamSepaDebit(TypedDict, total=False):
    iban: Required[str]
    """International bank account number."""


class PaymentMethodDataParamSofort(TypedDict, total=False):
    country: Required[Literal["AT", "BE", "DE", "ES", "IT", "NL"] | str]
    """Two-letter ISO country code."""


class PaymentMethodDataParamUsBankAccount(TypedDict, total=False):
    account_holder_type: Literal["company", "individual"] | str
    """Whether a person or a company holds the account."""
    account_number: str
    """Account number."""
    account_type: Literal["checking", "savings"] | str
    """Kind of account."""
    financial_connections_account: str
    """Id of the Financial Connections account it was made from."""
    routing_number: str
    """Routing number of the bank."""


class PaymentMethodDataParam(TypedDict, total=False):
    """Details of a payment method to create."""

    type: Required[PaymentMethodDataParamType | str]
    """Kind of payment method; give the member of that name."""
    acss_debit: PaymentMethodDataParamAcssDebit
    affirm: Mapping[str, Any]
    afterpay_clearpay: Mapping[str, Any]
    alipay: Mapping[str, Any]
    au_becs_debit: PaymentMethodDataParamAuBecsDebit
    bacs_debit: PaymentMethodDataParamBacsDebit
    bancontact: Mapping[str, Any]
    billing_details: PaymentMethodDataParamBillingDetails
    """Who is billed."""
    blik: Mapping[str, Any]
    boleto: PaymentMethodDataParamBoleto
    cashapp: Mapping[str, Any]
    customer_balance: Mapping[str, Any]
    eps: PaymentMethodDataParamEps
    fpx: PaymentMethodDataParamFpx
    giropay: Mapping[str, Any]
    grabpay: Mapping[str, Any]
    ideal: PaymentMethodDataParamIdeal
    interac_present: Mapping[str, Any]
    klarna: PaymentMethodDataParamKlarna
    konbini: Mapping[str, Any]
    link: Mapping[str, Any]
    metadata: Mapping[str, str]
    """Your own key-value pairs: up to 50 keys of 40 characters, values of up to 500; "" removes a key."""
    oxxo: Mapping[str, Any]
    p24: PaymentMethodDataParamP24
    paynow: Mapping[str, Any]
    paypal: Mapping[str, Any]
    pix: Mapping[str, Any]
    promptpay: Mapping[str, Any]
    radar_options: RadarOptionsParam
    """Hints for fraud detection."""
    sepa_debit: PaymentMethodDataParamSepaDebit
    sofort: PaymentMethodDataParamSofort
    us_bank_account: PaymentMethodDataParamUsBankAccount
    wechat_pay: Mapping[str, Any]
    zip: Mapping[str, Any]


class PaymentIntentMethodOptionsParamAcssDebitMandateOptions(TypedDict, total=False):
    """Settings of the mandate."""

    custom_mandate_url: str
    """Page with your own mandate text."""
    interval_description: str
    """When charges happen, in words. At most 500 characters."""
    payment_schedule: Literal["combined", "interval", "sporadic"] | str
    """Rhythm of the charges."""
    transaction_type: Literal["business", "personal"] | str
    """Whether a person or a business pays."""


class PaymentIntentMethodOptionsParamAcssDebit(TypedDict, total=False):
    mandate_options: PaymentIntentMethodOptionsParamAcssDebitMandateOptions
    """Settings of the mandate."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str
    verification_method: Literal["automatic", "instant", "microdeposits"] | str
    """How the bank account is verified."""


class PaymentIntentMethodOptionsParamAffirm(TypedDict, total=False):
    capture_method: Literal["manual"] | str
    preferred_locale: str
    """At most 30 characters."""
    setup_future_usage: Literal["none"] | str


class PaymentIntentMethodOptionsParamAfterpayClearpay(TypedDict, total=False):
    capture_method: Literal["manual"] | str
    reference: str
    """Reference. At most 128 characters."""
    setup_future_usage: Literal["none"] | str


class PaymentIntentMethodOptionsParamAlipay(TypedDict, total=False):
    setup_future_usage: Literal["none", "off_session"] | str


class PaymentIntentMethodOptionsParamAuBecsDebit(TypedDict, total=False):
    setup_future_usage: Literal["none", "off_session", "on_session"] | str


class PaymentIntentMethodOptionsParamBacsDebit(TypedDict, total=False):
    setup_future_usage: Literal["none", "off_session", "on_session"] | str


class PaymentIntentMethodOptionsParamBancontact(TypedDict, total=False):
    preferred_language: Literal["de", "en", "fr", "nl"] | str
    setup_future_usage: Literal["none", "off_session"] | str


class PaymentIntentMethodOptionsParamBlik(TypedDict, total=False):
    code: str
    """Code the customer reads in the banking app, six digits."""


class PaymentIntentMethodOptionsParamBoleto(TypedDict, total=False):
    expires_after_days: int
    """Days until the voucher expires."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str


class InstallmentsParamPlan(TypedDict, total=False):
    """Legacy plan of the price."""

    count: Required[int]
    interval: Required[Literal["month"] | str]
    """Unit of the billing period."""
    type: Required[Literal["fixed_count"] | str]
    """Kind."""


class InstallmentsParam(TypedDict, total=False):
    enabled: bool
    """Whether this is switched on."""
    plan: InstallmentsParamPlan
    """Legacy plan of the price."""


class PaymentIntentMethodOptionsParamCardMandateOptions(TypedDict, total=False):
    """Settings of the mandate."""

    amount: Required[int]
    """Amount or upper limit of one charge, in the currency's smallest unit."""
    amount_type: Required[Literal["fixed", "maximum"] | str]
    """Whether the amount is fixed or an upper limit."""
    interval: Required[Literal["day", "month", "sporadic", "week", "year"] | str]
    """Unit of time between two charges."""
    reference: Required[str]
    """Your own id for the mandate. At most 80 characters."""
    start_date: Required[int]
    """When the mandate begins, Unix time in seconds."""
    description: str
    """Text shown to the customer. At most 200 characters."""
    end_date: int
    """When the mandate ends, Unix time in seconds."""
    interval_count: int
    """Number of intervals between two charges."""
    supported_types: Sequence[Literal["india"] | str]
    """Mandates it applies to."""


class PaymentIntentMethodOptionsParamCard(TypedDict, total=False):
    capture_method: Literal["manual"] | str
    cvc_token: str
    """Id of a token with the security code."""
    installments: InstallmentsParam
    """Payment in installments."""
    mandate_options: PaymentIntentMethodOptionsParamCardMandateOptions
    """Settings of the mandate."""
    network: CardNetworkParam | str
    """Card network to use."""
    request_three_d_secure: Literal["any", "automatic"] | str
    """When to ask for 3-D Secure."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str
    statement_descriptor_suffix_kana: str
    """End of the text on the statement, in kana. At most 22 characters."""
    statement_descriptor_suffix_kanji: str
    """End of the text on the statement, in kanji. At most 17 characters."""


class PaymentIntentMethodOptionsParamCardPresent(TypedDict, total=False):
    request_extended_authorization: bool
    """Whether to hold the money for longer."""
    request_incremental_authorization_support: bool
    """Whether the authorized amount may be raised later."""


class PaymentIntentMethodOptionsParamCashapp(TypedDict, total=False):
    capture_method: Literal["manual"] | str
    setup_future_usage: Literal["none", "off_session", "on_session"] | str


class PaymentIntentMethodOptionsParamEps(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class PaymentIntentMethodOptionsParamFpx(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class PaymentIntentMethodOptionsParamGiropay(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class PaymentIntentMethodOptionsParamGrabpay(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class PaymentIntentMethodOptionsParamIdeal(TypedDict, total=False):
    setup_future_usage: Literal["none", "off_session"] | str


class PaymentIntentMethodOptionsParamKlarna(TypedDict, total=False):
    capture_method: Literal["manual"] | str
    preferred_locale: PaymentIntentMethodOptionsParamKlarnaPreferredLocale | str
    setup_future_usage: Literal["none"] | str


class PaymentIntentMethodOptionsParamKonbini(TypedDict, total=False):
    confirmation_number: str
    """Customer's phone number for paying at the store, 10 to 11 digits. At most 11 characters."""
    expires_after_days: int
    """Days until the voucher expires."""
    expires_at: int
    """When it expires, Unix time in seconds."""
    product_description: str
    """Text shown to the customer in the store. At most 22 characters."""
    setup_future_usage: Literal["none"] | str


class PaymentIntentMethodOptionsParamLink(TypedDict, total=False):
    capture_method: Literal["manual"] | str
    setup_future_usage: Literal["none", "off_session"] | str


class PaymentIntentMethodOptionsParamOxxo(TypedDict, total=False):
    expires_after_days: int
    """Days until the voucher expires."""
    setup_future_usage: Literal["none"] | str


class PaymentIntentMethodOptionsParamP24(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str
    tos_shown_and_accepted: bool
    """Whether the customer accepted the provider's terms."""


class PaymentIntentMethodOptionsParamPaynow(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class PaymentIntentMethodOptionsParamPix(TypedDict, total=False):
    expires_after_seconds: int
    """Seconds until the code expires."""
    expires_at: int
    """When it expires, Unix time in seconds."""
    setup_future_usage: Literal["none"] | str


class PaymentIntentMethodOptionsParamPromptpay(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class PaymentIntentMethodOptionsParamSepaDebit(TypedDict, total=False):
    mandate_options: Mapping[str, Any]
    """Settings of the mandate."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str


class PaymentIntentMethodOptionsParamSofort(TypedDict, total=False):
    preferred_language: Literal["de", "en", "es", "fr", "it", "nl", "pl"] | str
    setup_future_usage: Literal["none", "off_session"] | str


class PaymentIntentMethodOptionsParamUsBankAccountFinancialConnections(TypedDict, total=False):
    """How the bank account is connected."""

    permissions: Sequence[Literal["balances", "ownership", "payment_method", "transactions"] | str]
    """Data you ask access to."""
    prefetch: Sequence[Literal["balances"] | str]
    """Data fetched when the account is connected."""
    return_url: str
    """Page the customer comes back to."""


class PaymentIntentMethodOptionsParamUsBankAccountNetworks(TypedDict, total=False):
    """Card networks the card can use."""

    requested: Sequence[Literal["ach", "us_domestic_wire"] | str]
    """Networks to use."""


class PaymentIntentMethodOptionsParamUsBankAccount(TypedDict, total=False):
    financial_connections: PaymentIntentMethodOptionsParamUsBankAccountFinancialConnections
    """How the bank account is connected."""
    networks: PaymentIntentMethodOptionsParamUsBankAccountNetworks
    """Card networks the card can use."""
    preferred_settlement_speed: Literal["fastest", "standard"] | str
    """Speed of settlement."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str
    verification_method: Literal["automatic", "instant", "microdeposits"] | str
    """How the bank account is verified."""


class PaymentIntentMethodOptionsParamZip(TypedDict, total=False):
    setup_future_usage: Literal["none"] | str


class PaymentIntentMethodOptionsParam(TypedDict, total=False):
    """Settings of single payment methods for one payment."""

    acss_debit: PaymentIntentMethodOptionsParamAcssDebit
    affirm: PaymentIntentMethodOptionsParamAffirm
    afterpay_clearpay: PaymentIntentMethodOptionsParamAfterpayClearpay
    alipay: PaymentIntentMethodOptionsParamAlipay
    au_becs_debit: PaymentIntentMethodOptionsParamAuBecsDebit
    bacs_debit: PaymentIntentMethodOptionsParamBacsDebit
    bancontact: PaymentIntentMethodOptionsParamBancontact
    blik: PaymentIntentMethodOptionsParamBlik
    boleto: PaymentIntentMethodOptionsParamBoleto
    card: PaymentIntentMethodOptionsParamCard
    card_present: PaymentIntentMethodOptionsParamCardPresent
    cashapp: PaymentIntentMethodOptionsParamCashapp
    customer_balance: CustomerBalanceOptionsParam
    eps: PaymentIntentMethodOptionsParamEps
    fpx: PaymentIntentMethodOptionsParamFpx
    giropay: PaymentIntentMethodOptionsParamGiropay
    grabpay: PaymentIntentMethodOptionsParamGrabpay
    ideal: PaymentIntentMethodOptionsParamIdeal
    interac_present: Mapping[str, Any]
    klarna: PaymentIntentMethodOptionsParamKlarna
    konbini: PaymentIntentMethodOptionsParamKonbini
    link: PaymentIntentMethodOptionsParamLink
    oxxo: PaymentIntentMethodOptionsParamOxxo
    p24: PaymentIntentMethodOptionsParamP24
    paynow: PaymentIntentMethodOptionsParamPaynow
    paypal: PaypalOptionsParam
    pix: PaymentIntentMethodOptionsParamPix
    promptpay: PaymentIntentMethodOptionsParamPromptpay
    sepa_debit: PaymentIntentMethodOptionsParamSepaDebit
    sofort: PaymentIntentMethodOptionsParamSofort
    us_bank_account: PaymentIntentMethodOptionsParamUsBankAccount
    wechat_pay: WechatPayOptionsParam
    zip: PaymentIntentMethodOptionsParamZip


class PaymentShippingParam(TypedDict, total=False):
    """Where and to whom the goods of a payment are shipped."""

    address: Required[AddressParam]
    """Address."""
    name: Required[str]
    """Name."""
    carrier: str
    """Delivery service."""
    phone: str
    """Phone number."""
    tracking_number: str
    """Tracking number; several are joined by commas."""


class InvoiceAcssDebitOptionsParamMandateOptions(TypedDict, total=False):
    """Settings of the mandate."""

    transaction_type: Literal["business", "personal"] | str
    """Whether a person or a business pays."""


class InvoiceAcssDebitOptionsParam(TypedDict, total=False):
    mandate_options: InvoiceAcssDebitOptionsParamMandateOptions
    """Settings of the mandate."""
    verification_method: Literal["automatic", "instant", "microdeposits"] | str
    """How the bank account is verified."""


class InvoiceCustomerBalanceOptionsParamBankTransferEuBankTransfer(TypedDict, total=False):
    """Transfer within the EU."""

    country: Required[str]
    """Country of the bank account to transfer to."""


class InvoiceCustomerBalanceOptionsParamBankTransfer(TypedDict, total=False):
    """How money is transferred."""

    eu_bank_transfer: InvoiceCustomerBalanceOptionsParamBankTransferEuBankTransfer
    """Transfer within the EU."""
    type: str
    """Kind of transfer."""


class InvoiceCustomerBalanceOptionsParam(TypedDict, total=False):
    bank_transfer: InvoiceCustomerBalanceOptionsParamBankTransfer
    """How money is transferred."""
    funding_type: str
    """How the cash balance is funded."""


class InvoiceUsBankAccountOptionsParamFinancialConnections(TypedDict, total=False):
    """How the bank account is connected."""

    permissions: Sequence[Literal["balances", "ownership", "payment_method", "transactions"] | str]
    """Data you ask access to."""
    prefetch: Sequence[Literal["balances"] | str]
    """Data fetched when the account is connected."""


class InvoiceUsBankAccountOptionsParam(TypedDict, total=False):
    financial_connections: InvoiceUsBankAccountOptionsParamFinancialConnections
    """How the bank account is connected."""
    verification_method: Literal["automatic", "instant", "microdeposits"] | str
    """How the bank account is verified."""
