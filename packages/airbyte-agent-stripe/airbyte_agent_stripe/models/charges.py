# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `charges`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import (
    BillingDetails,
    CardChecks,
    CardPresentDetails,
    CardWallet,
    InstallmentPlan,
    Refund,
    ShippingDetails,
    TerminalReceipt,
)

__all__ = [
    "BillingDetails",
    "CardChecks",
    "CardPresentDetails",
    "CardWallet",
    "Charge",
    "ChargeFraudDetails",
    "ChargeOutcome",
    "ChargePresentmentDetails",
    "ChargeRadarOptions",
    "ChargeRefunds",
    "ChargeTransferData",
    "InstallmentPlan",
    "PaymentMethodDetails",
    "PaymentMethodDetailsAchCreditTransfer",
    "PaymentMethodDetailsAchDebit",
    "PaymentMethodDetailsAcssDebit",
    "PaymentMethodDetailsAfterpayClearpay",
    "PaymentMethodDetailsAlipay",
    "PaymentMethodDetailsAuBecsDebit",
    "PaymentMethodDetailsBacsDebit",
    "PaymentMethodDetailsBancontact",
    "PaymentMethodDetailsBoleto",
    "PaymentMethodDetailsCard",
    "PaymentMethodDetailsCardInstallments",
    "PaymentMethodDetailsCardNetworkToken",
    "PaymentMethodDetailsCardThreeDSecure",
    "PaymentMethodDetailsCashapp",
    "PaymentMethodDetailsEps",
    "PaymentMethodDetailsFpx",
    "PaymentMethodDetailsGiropay",
    "PaymentMethodDetailsGrabpay",
    "PaymentMethodDetailsIdeal",
    "PaymentMethodDetailsInteracPresent",
    "PaymentMethodDetailsKlarna",
    "PaymentMethodDetailsKonbini",
    "PaymentMethodDetailsKonbiniStore",
    "PaymentMethodDetailsLink",
    "PaymentMethodDetailsMultibanco",
    "PaymentMethodDetailsOxxo",
    "PaymentMethodDetailsP24",
    "PaymentMethodDetailsPaynow",
    "PaymentMethodDetailsPaypal",
    "PaymentMethodDetailsPaypalSellerProtection",
    "PaymentMethodDetailsPix",
    "PaymentMethodDetailsPromptpay",
    "PaymentMethodDetailsSepaDebit",
    "PaymentMethodDetailsSofort",
    "PaymentMethodDetailsUsBankAccount",
    "PaymentMethodDetailsWechatPay",
    "Refund",
    "ShippingDetails",
    "TerminalReceipt",
]


class ChargeFraudDetails(Record):
    """What is known about fraud."""

    stripe_report: str | None = None
    """Stripe's own verdict."""
    user_report: str | None = None
    """Your verdict."""


class ChargeOutcome(Record):
    """What the payment network and the fraud rules decided."""

    advice_code: Literal["confirm_card_data", "do_not_try_again", "try_again_later"] | str | None = None
    """What the issuer advises to do next."""
    network_advice_code: str | None = None
    """Advice of the card network after a decline, a number as text."""
    network_decline_code: str | None = None
    """Reason of the card network for a decline, a code as text."""
    network_status: str | None = None
    """Answer of the payment network."""
    reason: str | None = None
    """More about the type."""
    risk_level: str | None = None
    """Risk found by Radar."""
    risk_score: int | None = None
    """Risk found by Radar, 0 to 100."""
    rule: str | None = None
    """Id of the Radar rule that matched."""
    seller_message: str | None = None
    """Explanation for you, not for the customer."""
    type: str
    """What came of it."""


class PaymentMethodDetailsAchCreditTransfer(Record):
    account_number: str | None = None
    """Account number."""
    bank_name: str | None = None
    """Name of the bank."""
    routing_number: str | None = None
    """Routing number of the bank."""
    swift_code: str | None = None


class PaymentMethodDetailsAchDebit(Record):
    account_holder_type: Literal["company", "individual"] | str | None = None
    """Whether a person or a company holds the account."""
    bank_name: str | None = None
    """Name of the bank."""
    country: str | None = None
    """Two-letter ISO country code."""
    fingerprint: str | None = None
    """The same for the same account or card number."""
    last4: str | None = None
    """Last four digits or characters."""
    routing_number: str | None = None
    """Routing number of the bank."""


class PaymentMethodDetailsAcssDebit(Record):
    bank_name: str | None = None
    """Name of the bank."""
    fingerprint: str | None = None
    """The same for the same account or card number."""
    institution_number: str | None = None
    """Institution number of the bank."""
    last4: str | None = None
    """Last four digits or characters."""
    mandate: str | None = None
    """Id of the mandate that permits the payment."""
    transit_number: str | None = None
    """Transit number of the branch."""


class PaymentMethodDetailsAfterpayClearpay(Record):
    order_id: str | None = None
    reference: str | None = None
    """Reference."""


class PaymentMethodDetailsAlipay(Record):
    buyer_id: str | None = None
    """Id of the buyer at the provider."""
    fingerprint: str | None = None
    """The same for the same account or card number."""
    transaction_id: str | None = None
    """Id of the transaction at the provider."""


class PaymentMethodDetailsAuBecsDebit(Record):
    bsb_number: str | None = None
    """Six-digit number of the branch."""
    fingerprint: str | None = None
    """The same for the same account or card number."""
    last4: str | None = None
    """Last four digits or characters."""
    mandate: str | None = None
    """Id of the mandate that permits the payment."""


class PaymentMethodDetailsBacsDebit(Record):
    fingerprint: str | None = None
    """The same for the same account or card number."""
    last4: str | None = None
    """Last four digits or characters."""
    mandate: str | None = None
    """Id of the mandate that permits the payment."""
    sort_code: str | None = None
    """Six-digit sort code."""


class PaymentMethodDetailsBancontact(Record):
    bank_code: str | None = None
    """Code of the bank."""
    bank_name: str | None = None
    """Name of the bank."""
    bic: str | None = None
    """Bank identifier code."""
    generated_sepa_debit: str | None = None
    """Id of the SEPA debit payment method made from this one."""
    generated_sepa_debit_mandate: str | None = None
    """Id of the mandate of that SEPA debit payment method."""
    iban_last4: str | None = None
    """Last four characters of the IBAN."""
    preferred_language: Literal["de", "en", "fr", "nl"] | str | None = None
    verified_name: str | None = None
    """Account holder's name as the bank confirmed it."""


class PaymentMethodDetailsBoleto(Record):
    tax_id: str
    """Tax number."""


class PaymentMethodDetailsCardInstallments(Record):
    """Payment in installments."""

    plan: InstallmentPlan | None = None
    """Installment plan."""


class PaymentMethodDetailsCardNetworkToken(Record):
    """Use of a network token."""

    used: bool
    """Whether a network token was used."""


class PaymentMethodDetailsCardThreeDSecure(Record):
    """3-D Secure authentication."""

    authentication_flow: Literal["challenge", "frictionless"] | str | None = None
    """Whether the customer was asked to authenticate."""
    result: (
        Literal[
            "attempt_acknowledged", "authenticated", "exempted", "failed", "not_supported", "processing_error"
        ]
        | str
        | None
    ) = None
    """Outcome of the authentication."""
    result_reason: (
        Literal[
            "abandoned",
            "bypassed",
            "canceled",
            "card_not_enrolled",
            "network_not_supported",
            "protocol_error",
            "rejected",
        ]
        | str
        | None
    ) = None
    """More about the outcome."""
    version: Literal["1.0.2", "2.1.0", "2.2.0"] | str | None = None
    """Version of 3-D Secure."""


class PaymentMethodDetailsCard(Record):
    """Card details."""

    brand: str | None = None
    """Card brand."""
    checks: CardChecks | None = None
    """Results of address and security-code checks."""
    country: str | None = None
    """Two-letter ISO country code."""
    exp_month: int
    """Month of expiry, 1 to 12."""
    exp_year: int
    """Year of expiry, four digits."""
    fingerprint: str | None = None
    """The same for the same account or card number."""
    funding: str | None = None
    """Credit, debit, prepaid or unknown."""
    installments: PaymentMethodDetailsCardInstallments | None = None
    """Payment in installments."""
    last4: str | None = None
    """Last four digits or characters."""
    mandate: str | None = None
    """Id of the mandate that permits the payment."""
    network: str | None = None
    """Card network to use."""
    network_token: PaymentMethodDetailsCardNetworkToken | None = None
    """Use of a network token."""
    three_d_secure: PaymentMethodDetailsCardThreeDSecure | None = None
    """3-D Secure authentication."""
    wallet: CardWallet | None = None
    """Wallet the card was taken from."""


class PaymentMethodDetailsCashapp(Record):
    buyer_id: str | None = None
    """Id of the buyer at the provider."""
    cashtag: str | None = None
    """Public name of the payer at Cash App."""


class PaymentMethodDetailsEps(Record):
    bank: (
        Literal[
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
        | str
        | None
    ) = None
    """The customer's bank."""
    verified_name: str | None = None
    """Account holder's name as the bank confirmed it."""


class PaymentMethodDetailsFpx(Record):
    bank: (
        Literal[
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
        | str
    )
    """The customer's bank."""
    transaction_id: str | None = None
    """Id of the transaction at the provider."""


class PaymentMethodDetailsGiropay(Record):
    bank_code: str | None = None
    """Code of the bank."""
    bank_name: str | None = None
    """Name of the bank."""
    bic: str | None = None
    """Bank identifier code."""
    verified_name: str | None = None
    """Account holder's name as the bank confirmed it."""


class PaymentMethodDetailsGrabpay(Record):
    transaction_id: str | None = None
    """Id of the transaction at the provider."""


class PaymentMethodDetailsIdeal(Record):
    bank: (
        Literal[
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
        | str
        | None
    ) = None
    """The customer's bank."""
    bic: (
        Literal[
            "ABNANL2A",
            "ASNBNL21",
            "BITSNL2A",
            "BUNQNL2A",
            "FVLBNL22",
            "HANDNL2A",
            "INGBNL2A",
            "KNABNL2H",
            "MOYONL21",
            "NTSBDEB1",
            "RABONL2U",
            "RBRBNL21",
            "REVOIE23",
            "REVOLT21",
            "SNSBNL2A",
            "TRIONL2U",
        ]
        | str
        | None
    ) = None
    """Bank identifier code."""
    generated_sepa_debit: str | None = None
    """Id of the SEPA debit payment method made from this one."""
    generated_sepa_debit_mandate: str | None = None
    """Id of the mandate of that SEPA debit payment method."""
    iban_last4: str | None = None
    """Last four characters of the IBAN."""
    verified_name: str | None = None
    """Account holder's name as the bank confirmed it."""


class PaymentMethodDetailsInteracPresent(Record):
    brand: str | None = None
    """Card brand."""
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
    last4: str | None = None
    """Last four digits or characters."""
    network: str | None = None
    """Card network."""
    preferred_locales: list[str] | None = None
    """Languages the customer prefers, best first."""
    read_method: (
        Literal[
            "contact_emv",
            "contactless_emv",
            "contactless_magstripe_mode",
            "magnetic_stripe_fallback",
            "magnetic_stripe_track2",
        ]
        | str
        | None
    ) = None
    """How the card was read."""
    receipt: TerminalReceipt | None = None
    """What a printed receipt must show."""


class PaymentMethodDetailsKlarna(Record):
    payment_method_category: str | None = None
    """Klarna plan the customer chose."""
    preferred_locale: str | None = None


class PaymentMethodDetailsKonbiniStore(Record):
    """Chain where the customer paid."""

    chain: Literal["familymart", "lawson", "ministop", "seicomart"] | str | None = None
    """Name of the chain."""


class PaymentMethodDetailsKonbini(Record):
    store: PaymentMethodDetailsKonbiniStore | None = None
    """Chain where the customer paid."""


class PaymentMethodDetailsLink(Record):
    country: str | None = None
    """Two-letter ISO country code."""


class PaymentMethodDetailsMultibanco(Record):
    entity: str | None = None
    reference: str | None = None
    """Reference."""


class PaymentMethodDetailsOxxo(Record):
    number: str | None = None
    """Number shown to people."""


class PaymentMethodDetailsP24(Record):
    bank: (
        Literal[
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
        | str
        | None
    ) = None
    """The customer's bank."""
    reference: str | None = None
    """Reference."""
    verified_name: str | None = None
    """Account holder's name as the bank confirmed it."""


class PaymentMethodDetailsPaynow(Record):
    reference: str | None = None
    """Reference."""


class PaymentMethodDetailsPaypalSellerProtection(Record):
    """Whether PayPal protects the seller."""

    dispute_categories: list[Literal["fraudulent", "product_not_received"] | str] | None = None
    """Disputes that are covered."""
    status: Literal["eligible", "not_eligible", "partially_eligible"] | str
    """Whether the transaction is protected."""


class PaymentMethodDetailsPaypal(Record):
    payer_email: str | None = None
    """Email address of the payer."""
    payer_id: str | None = None
    """Id of the payer at the provider."""
    payer_name: str | None = None
    """Name of the payer."""
    seller_protection: PaymentMethodDetailsPaypalSellerProtection | None = None
    """Whether PayPal protects the seller."""
    transaction_id: str | None = None
    """Id of the transaction at the provider."""


class PaymentMethodDetailsPix(Record):
    bank_transaction_id: str | None = None


class PaymentMethodDetailsPromptpay(Record):
    reference: str | None = None
    """Reference."""


class PaymentMethodDetailsSepaDebit(Record):
    bank_code: str | None = None
    """Code of the bank."""
    branch_code: str | None = None
    """Code of the branch."""
    country: str | None = None
    """Two-letter ISO country code."""
    fingerprint: str | None = None
    """The same for the same account or card number."""
    last4: str | None = None
    """Last four digits or characters."""
    mandate: str | None = None
    """Id of the mandate that permits the payment."""


class PaymentMethodDetailsSofort(Record):
    bank_code: str | None = None
    """Code of the bank."""
    bank_name: str | None = None
    """Name of the bank."""
    bic: str | None = None
    """Bank identifier code."""
    country: str | None = None
    """Two-letter ISO country code."""
    generated_sepa_debit: str | None = None
    """Id of the SEPA debit payment method made from this one."""
    generated_sepa_debit_mandate: str | None = None
    """Id of the mandate of that SEPA debit payment method."""
    iban_last4: str | None = None
    """Last four characters of the IBAN."""
    preferred_language: Literal["de", "en", "es", "fr", "it", "nl", "pl"] | str | None = None
    verified_name: str | None = None
    """Account holder's name as the bank confirmed it."""


class PaymentMethodDetailsUsBankAccount(Record):
    account_holder_type: Literal["company", "individual"] | str | None = None
    """Whether a person or a company holds the account."""
    account_type: Literal["checking", "savings"] | str | None = None
    """Kind of account."""
    bank_name: str | None = None
    """Name of the bank."""
    fingerprint: str | None = None
    """The same for the same account or card number."""
    last4: str | None = None
    """Last four digits or characters."""
    routing_number: str | None = None
    """Routing number of the bank."""


class PaymentMethodDetailsWechatPay(Record):
    fingerprint: str | None = None
    """The same for the same account or card number."""
    transaction_id: str | None = None
    """Id of the transaction at the provider."""


class PaymentMethodDetails(Record):
    """A payment method at the moment it was charged; the member named by `type` is set."""

    ach_credit_transfer: PaymentMethodDetailsAchCreditTransfer | None = None
    ach_debit: PaymentMethodDetailsAchDebit | None = None
    acss_debit: PaymentMethodDetailsAcssDebit | None = None
    affirm: dict[str, Any] | None = None
    afterpay_clearpay: PaymentMethodDetailsAfterpayClearpay | None = None
    alipay: PaymentMethodDetailsAlipay | None = None
    au_becs_debit: PaymentMethodDetailsAuBecsDebit | None = None
    bacs_debit: PaymentMethodDetailsBacsDebit | None = None
    bancontact: PaymentMethodDetailsBancontact | None = None
    blik: dict[str, Any] | None = None
    boleto: PaymentMethodDetailsBoleto | None = None
    card: PaymentMethodDetailsCard | None = None
    """Card details."""
    card_present: CardPresentDetails | None = None
    cashapp: PaymentMethodDetailsCashapp | None = None
    customer_balance: dict[str, Any] | None = None
    eps: PaymentMethodDetailsEps | None = None
    fpx: PaymentMethodDetailsFpx | None = None
    giropay: PaymentMethodDetailsGiropay | None = None
    grabpay: PaymentMethodDetailsGrabpay | None = None
    ideal: PaymentMethodDetailsIdeal | None = None
    interac_present: PaymentMethodDetailsInteracPresent | None = None
    klarna: PaymentMethodDetailsKlarna | None = None
    konbini: PaymentMethodDetailsKonbini | None = None
    link: PaymentMethodDetailsLink | None = None
    multibanco: PaymentMethodDetailsMultibanco | None = None
    oxxo: PaymentMethodDetailsOxxo | None = None
    p24: PaymentMethodDetailsP24 | None = None
    paynow: PaymentMethodDetailsPaynow | None = None
    paypal: PaymentMethodDetailsPaypal | None = None
    pix: PaymentMethodDetailsPix | None = None
    promptpay: PaymentMethodDetailsPromptpay | None = None
    sepa_debit: PaymentMethodDetailsSepaDebit | None = None
    sofort: PaymentMethodDetailsSofort | None = None
    stripe_account: dict[str, Any] | None = None
    type: str
    """Payment method used; the member of that name says more."""
    us_bank_account: PaymentMethodDetailsUsBankAccount | None = None
    wechat: dict[str, Any] | None = None
    wechat_pay: PaymentMethodDetailsWechatPay | None = None
    zip: dict[str, Any] | None = None


class ChargePresentmentDetails(Record):
    """Amount as the customer saw it, where it was converted."""

    presentment_amount: int
    """Amount the customer saw, in that currency's smallest unit."""
    presentment_currency: str
    """Currency the customer saw, three-letter ISO code in lower case."""


class ChargeRadarOptions(Record):
    """Hints for fraud detection."""

    session: str | None = None
    """Id of the Radar session with the browser's data."""


class ChargeRefunds(Record):
    """Refunds of it, newest first."""

    object: Literal["list"] | str
    """Type of this record."""
    data: list[Refund]
    """The items."""
    has_more: bool
    """Whether further items follow after these."""
    url: str
    """Path or URL of this list."""


class ChargeTransferData(Record):
    """Transfer of the money to a connected account."""

    amount: int | None = None
    """Part that is transferred, in the currency's smallest unit; all of it where absent."""
    destination: str
    """Id of the connected account."""


class Charge(Record):
    """An attempt to take money with a payment method."""

    id: str
    """Id of the charge, `ch_...` or `py_...`."""
    object: Literal["charge"] | str
    """Type of this record."""
    amount: int
    """Amount charged, in the currency's smallest unit."""
    amount_captured: int
    """Amount captured so far, in the currency's smallest unit."""
    amount_refunded: int
    """Amount refunded so far, in the currency's smallest unit."""
    application: str | None = None
    """Id of the Connect application that made it."""
    application_fee: str | None = None
    """Id of the application fee."""
    application_fee_amount: int | None = None
    """Application fee in the currency's smallest unit."""
    balance_transaction: str | None = None
    """Id of the balance transaction that books it."""
    billing_details: BillingDetails
    """Who is billed."""
    calculated_statement_descriptor: str | None = None
    """Whole text on the customer's bank statement."""
    captured: bool
    """Whether the money was captured, not only reserved."""
    created: int
    """When the record was created, Unix time in seconds."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    customer: str | None = None
    """Id of the customer charged."""
    description: str | None = None
    """Free text about the record."""
    disputed: bool
    """Whether the customer disputes it."""
    failure_balance_transaction: str | None = None
    """Id of the balance transaction that returns a failed amount."""
    failure_code: str | None = None
    """Code of the failure, where it failed."""
    failure_message: str | None = None
    """Explanation of the failure, where it failed."""
    fraud_details: ChargeFraudDetails | None = None
    """What is known about fraud."""
    invoice: str | None = None
    """Id of the invoice it pays; newer API versions leave it out."""
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str]
    """Your own key-value pairs; all values are text."""
    on_behalf_of: str | None = None
    """Id of the connected account it was made for."""
    outcome: ChargeOutcome | None = None
    """What the payment network and the fraud rules decided."""
    paid: bool
    """Whether it succeeded, or was authorized for capture."""
    payment_intent: str | None = None
    """Id of the payment intent."""
    payment_method: str | None = None
    """Id of the payment method used."""
    payment_method_details: PaymentMethodDetails | None = None
    """The payment method when it was used."""
    presentment_details: ChargePresentmentDetails | None = None
    """Amount as the customer saw it, where it was converted."""
    radar_options: ChargeRadarOptions | None = None
    """Hints for fraud detection."""
    receipt_email: str | None = None
    """Address the receipt is sent to."""
    receipt_number: str | None = None
    """Number of the emailed receipt."""
    receipt_url: str | None = None
    """Page with the receipt."""
    refunded: bool
    """Whether all of it was refunded."""
    refunds: ChargeRefunds | None = None
    """Refunds of it, newest first."""
    review: str | None = None
    """Id of the fraud review."""
    shipping: ShippingDetails | None = None
    """Where and to whom goods are shipped."""
    source_transfer: str | None = None
    """Id of the transfer it came from."""
    statement_descriptor: str | None = None
    """Text on the customer's bank statement."""
    statement_descriptor_suffix: str | None = None
    """End of the text on the customer's card statement."""
    status: Literal["failed", "pending", "succeeded"] | str
    """State of the charge."""
    transfer: str | None = None
    """Id of the transfer to the connected account."""
    transfer_data: ChargeTransferData | None = None
    """Transfer of the money to a connected account."""
    transfer_group: str | None = None
    """Label that ties charges and transfers together."""
