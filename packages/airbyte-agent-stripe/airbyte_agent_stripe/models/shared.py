# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record


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
    customer: str | dict[str, Any] | None = None
    """Id of the customer; expandable."""
    end: int | None = None
    """When it ends, Unix time in seconds; null for one that does not."""
    invoice: str | None = None
    """Id of the invoice."""
    invoice_item: str | None = None
    """Id of the invoice item it applies to."""
    promotion_code: str | dict[str, Any] | None = None
    """Id of the promotion code that was entered; expandable."""
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
    """Tracking number; several are separated by commas."""


class TransformQuantity(Record):
    """How a quantity is changed before billing."""

    divide_by: int
    """Number to divide by."""
    round: Literal["down", "up"] | str
    """How to round the result."""


class AccountChoice(Record):
    """This account, or a connected one."""

    account: str | None = None
    """Id of the connected account, where `type` is account."""
    type: Literal["account", "self"] | str
    """Whether it is this account or a connected one."""


class CustomerTaxId(Record):
    """A customer's tax number."""

    type: (
        Literal[
            "ad_nrt",
            "ae_trn",
            "ar_cuit",
            "au_abn",
            "au_arn",
            "bg_uic",
            "bo_tin",
            "br_cnpj",
            "br_cpf",
            "ca_bn",
            "ca_gst_hst",
            "ca_pst_bc",
            "ca_pst_mb",
            "ca_pst_sk",
            "ca_qst",
            "ch_vat",
            "cl_tin",
            "cn_tin",
            "co_nit",
            "cr_tin",
            "do_rcn",
            "ec_ruc",
            "eg_tin",
            "es_cif",
            "eu_oss_vat",
            "eu_vat",
            "gb_vat",
            "ge_vat",
            "hk_br",
            "hu_tin",
            "id_npwp",
            "il_vat",
            "in_gst",
            "is_vat",
            "jp_cn",
            "jp_rn",
            "jp_trn",
            "ke_pin",
            "kr_brn",
            "li_uid",
            "mx_rfc",
            "my_frp",
            "my_itn",
            "my_sst",
            "no_vat",
            "nz_gst",
            "pe_ruc",
            "ph_tin",
            "ro_tin",
            "rs_pib",
            "ru_inn",
            "ru_kpp",
            "sa_vat",
            "sg_gst",
            "sg_uen",
            "si_tin",
            "sv_nit",
            "th_vat",
            "tr_tin",
            "tw_vat",
            "ua_vat",
            "us_ein",
            "uy_ruc",
            "ve_rif",
            "vn_tin",
            "za_vat",
        ]
        | str
    )
    """Kind of tax number."""
    value: str | None = None
    """The tax number."""


class InvoiceRenderingOptions(Record):
    """How an invoice's PDF looks."""

    amount_tax_display: str | None = None
    """Whether line amounts are shown with or without tax."""


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
    jurisdiction_level: Literal["city", "country", "county", "district", "multiple", "state"] | str | None = (
        None
    )
    """Level of government the tax is for."""
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    percentage: float
    """Percentage, 0 to 100."""
    state: str | None = None
    """State, county, province or region."""
    tax_type: (
        Literal[
            "amusement_tax",
            "communications_tax",
            "gst",
            "hst",
            "igst",
            "jct",
            "lease_tax",
            "pst",
            "qst",
            "rst",
            "sales_tax",
            "service_tax",
            "vat",
        ]
        | str
        | None
    ) = None
    """Kind of tax."""


class TaxAmount(Record):
    """Tax charged under one rate."""

    amount: int
    """Tax in the currency's smallest unit."""
    rate: TaxRate
    """The rate."""
    taxability_reason: (
        Literal[
            "customer_exempt",
            "not_collecting",
            "not_subject_to_tax",
            "not_supported",
            "portion_product_exempt",
            "portion_reduced_rated",
            "portion_standard_rated",
            "product_exempt",
            "product_exempt_holiday",
            "proportionally_rated",
            "reduced_rated",
            "reverse_charge",
            "standard_rated",
            "taxable_basis_reduced",
            "zero_rated",
        ]
        | str
        | None
    ) = None
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
    shipping_rate: str | dict[str, Any] | None = None
    """Id of the shipping rate; expandable."""
    taxes: list[TaxAmount] | None = None
    """Tax by rate."""


class PaymentMethodAcssDebit(Record):
    """Canadian bank account."""

    bank_name: str | None = None
    """Name of the bank."""
    fingerprint: str | None = None
    """The same for the same account or card number."""
    institution_number: str | None = None
    """Institution number of the bank."""
    last4: str | None = None
    """Last four digits or characters."""
    transit_number: str | None = None
    """Transit number of the branch."""


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
    """Checks that were performed, in hexadecimal."""


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
    """Id of the reusable card payment method created from this one."""
    incremental_authorization_supported: bool
    """Whether the authorized amount can be raised."""
    last4: str | None = None
    """Last four digits or characters."""
    network: str | None = None
    """Card network."""
    overcapture_supported: bool
    """Whether more than the authorized amount can be captured."""
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


class PaymentMethodCardGeneratedFromPaymentMethodDetails(Record):
    """The payment method it was created from."""

    card_present: CardPresentDetails | None = None
    type: str
    """Kind of the record."""


class PaymentMethodCardGeneratedFrom(Record):
    """What the payment method was created from."""

    charge: str | None = None
    """Id of the charge."""
    payment_method_details: PaymentMethodCardGeneratedFromPaymentMethodDetails | None = None
    """The payment method it was created from."""
    setup_attempt: str | dict[str, Any] | None = None
    """Id of the setup attempt; expandable."""


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
    """Amex Express Checkout."""
    apple_pay: dict[str, Any] | None = None
    """Apple Pay."""
    dynamic_last4: str | None = None
    """Last four digits of the device's account number."""
    google_pay: dict[str, Any] | None = None
    """Google Pay."""
    link: dict[str, Any] | None = None
    """What holds for Link."""
    masterpass: dict[str, Any] | None = None
    """Fields: billing_address, email, name, shipping_address."""
    samsung_pay: dict[str, Any] | None = None
    """Samsung Pay."""
    type: (
        Literal[
            "amex_express_checkout",
            "apple_pay",
            "google_pay",
            "link",
            "masterpass",
            "samsung_pay",
            "visa_checkout",
        ]
        | str
    )
    """Kind."""
    visa_checkout: dict[str, Any] | None = None
    """Fields: billing_address, email, name, shipping_address."""


class PaymentMethodCard(Record):
    """Card details."""

    brand: str
    """Brand of the card."""
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
    funding: str
    """Credit, debit, prepaid or unknown."""
    generated_from: PaymentMethodCardGeneratedFrom | None = None
    """What the payment method was created from."""
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
    """Brand of the card."""
    cardholder_name: str | None = None
    """Name on the card."""
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
    last4: str | None = None
    """Last four digits or characters."""
    networks: CardNetworks | None = None
    """Card networks the card can use."""
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


class PaymentMethodLink(Record):
    """What holds for Link."""

    email: str | None = None
    """Email address."""


class PaymentMethodPaypal(Record):
    """What holds for PayPal."""

    payer_email: str | None = None
    """Email address of the PayPal account."""
    payer_id: str | None = None
    """PayPal's id of the account."""


class RadarOptions(Record):
    """Hints for fraud detection."""

    session: str | None = None
    """Id of the Radar session with the browser's data."""


class PaymentMethodSepaDebitGeneratedFrom(Record):
    """What the payment method was created from."""

    charge: str | dict[str, Any] | None = None
    """Id of the charge; expandable."""
    setup_attempt: str | dict[str, Any] | None = None
    """Id of the setup attempt; expandable."""


class PaymentMethodSepaDebit(Record):
    """SEPA bank account."""

    bank_code: str | None = None
    """Code of the bank."""
    branch_code: str | None = None
    """Code of the branch."""
    country: str | None = None
    """Two-letter ISO country code."""
    fingerprint: str | None = None
    """The same for the same account or card number."""
    generated_from: PaymentMethodSepaDebitGeneratedFrom | None = None
    """What the payment method was created from."""
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

    network_code: (
        Literal["R02", "R03", "R04", "R05", "R07", "R08", "R10", "R11", "R16", "R20", "R29", "R31"]
        | str
        | None
    ) = None
    """ACH return code."""
    reason: (
        Literal[
            "bank_account_closed",
            "bank_account_frozen",
            "bank_account_invalid_details",
            "bank_account_restricted",
            "bank_account_unusable",
            "debit_not_authorized",
        ]
        | str
        | None
    ) = None
    """Why it is blocked."""


class PaymentMethodUsBankAccountStatusDetails(Record):
    """Why the account cannot be used."""

    blocked: PaymentMethodUsBankAccountStatusDetailsBlocked | None = None
    """Present where the account is blocked."""


class PaymentMethodUsBankAccount(Record):
    """US bank account."""

    account_holder_type: Literal["company", "individual"] | str | None = None
    """Whether a person or a company owns the account."""
    account_type: Literal["checking", "savings"] | str | None = None
    """Checking or savings."""
    bank_name: str | None = None
    """Name of the bank."""
    financial_connections_account: str | None = None
    """Id of the Financial Connections account it was created from."""
    fingerprint: str | None = None
    """The same for the same account or card number."""
    last4: str | None = None
    """Last four digits or characters."""
    networks: PaymentMethodUsBankAccountNetworks | None = None
    """Networks the account can use."""
    routing_number: str | None = None
    """Routing number of the bank."""
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
    """What holds for Affirm."""
    afterpay_clearpay: dict[str, Any] | None = None
    """What holds for Afterpay and Clearpay."""
    alipay: dict[str, Any] | None = None
    """What holds for Alipay."""
    allow_redisplay: Literal["always", "limited", "unspecified"] | str | None = None
    """Whether it may be shown again to its customer."""
    au_becs_debit: dict[str, Any] | None = None
    """Fields: bsb_number, fingerprint, last4."""
    bacs_debit: dict[str, Any] | None = None
    """Fields: fingerprint, last4, sort_code."""
    bancontact: dict[str, Any] | None = None
    """What holds for Bancontact."""
    billing_details: BillingDetails
    """Who is billed."""
    blik: dict[str, Any] | None = None
    """What holds for BLIK."""
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
    customer: str | dict[str, Any] | None = None
    """Id of the customer it is attached to; null if it is not; expandable."""
    customer_account: str | None = None
    """Id of the account that stands in for the customer."""
    customer_balance: dict[str, Any] | None = None
    """What holds for bank transfers."""
    eps: dict[str, Any] | None = None
    """Fields: bank."""
    fpx: dict[str, Any] | None = None
    """Fields: bank."""
    giropay: dict[str, Any] | None = None
    """What holds for giropay."""
    grabpay: dict[str, Any] | None = None
    """What holds for GrabPay."""
    ideal: dict[str, Any] | None = None
    """Fields: bank, bic."""
    interac_present: dict[str, Any] | None = None
    """Fields: brand, cardholder_name, country, exp_month, exp_year, fingerprint, funding, last4, networks,
    preferred_locales, read_method.
    """
    klarna: dict[str, Any] | None = None
    """Fields: dob."""
    konbini: dict[str, Any] | None = None
    """What holds for Konbini."""
    link: PaymentMethodLink | None = None
    """What holds for Link."""
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    oxxo: dict[str, Any] | None = None
    """What holds for OXXO."""
    p24: dict[str, Any] | None = None
    """Fields: bank."""
    paynow: dict[str, Any] | None = None
    """What holds for PayNow."""
    paypal: PaymentMethodPaypal | None = None
    """What holds for PayPal."""
    pix: dict[str, Any] | None = None
    """What holds for Pix."""
    promptpay: dict[str, Any] | None = None
    """What holds for PromptPay."""
    radar_options: RadarOptions | None = None
    """Hints for fraud detection."""
    sepa_debit: PaymentMethodSepaDebit | None = None
    """SEPA bank account."""
    sofort: dict[str, Any] | None = None
    """Fields: country."""
    type: (
        Literal[
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
            "card",
            "card_present",
            "cashapp",
            "crypto",
            "custom",
            "customer_balance",
            "eps",
            "fpx",
            "giropay",
            "grabpay",
            "ideal",
            "interac_present",
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
        | str
    )
    """Kind of payment method; the member of that name says more."""
    us_bank_account: PaymentMethodUsBankAccount | None = None
    """US bank account."""
    wechat_pay: dict[str, Any] | None = None
    """What holds for WeChat Pay."""
    zip: dict[str, Any] | None = None
    """What holds for Zip."""


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


class InstallmentPlan(Record):
    """An installment plan."""

    count: int | None = None
    """Number of installments."""
    interval: Literal["month"] | str | None = None
    """Time between two installments."""
    type: Literal["fixed_count"] | str
    """Kind of plan."""


class TransferData(Record):
    """Transfer of money to a connected account."""

    amount: int | None = None
    """Part that is transferred, in the currency's smallest unit; all of it where null."""
    destination: str | dict[str, Any]
    """Id of the connected account; expandable."""


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


class InvoiceCustomerBalanceBankTransferEuBankTransfer(Record):
    """Transfer within the EU."""

    country: Literal["BE", "DE", "ES", "FR", "IE", "NL"] | str
    """Country of the bank account to transfer to."""


class InvoiceCustomerBalanceOptionsBankTransfer(Record):
    """How money is transferred."""

    eu_bank_transfer: InvoiceCustomerBalanceBankTransferEuBankTransfer | None = None
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
