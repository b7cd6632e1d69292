# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `checkout_sessions`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import (
    Address,
    Discount,
    InvoiceCustomField,
    LinkedAccountOptions,
    Price,
    ShippingDetails,
    TaxAmount,
)

__all__ = [
    "Address",
    "AppliedDiscount",
    "CheckoutLineItem",
    "CheckoutMethodOptions",
    "CheckoutMethodOptionsAcssDebit",
    "CheckoutMethodOptionsAcssDebitMandateOptions",
    "CheckoutMethodOptionsAffirm",
    "CheckoutMethodOptionsAfterpayClearpay",
    "CheckoutMethodOptionsAlipay",
    "CheckoutMethodOptionsAuBecsDebit",
    "CheckoutMethodOptionsBacsDebit",
    "CheckoutMethodOptionsBancontact",
    "CheckoutMethodOptionsBoleto",
    "CheckoutMethodOptionsCard",
    "CheckoutMethodOptionsCardInstallments",
    "CheckoutMethodOptionsCashapp",
    "CheckoutMethodOptionsCustomerBalance",
    "CheckoutMethodOptionsCustomerBalanceBankTransfer",
    "CheckoutMethodOptionsCustomerBalanceBankTransferEuBankTransfer",
    "CheckoutMethodOptionsEps",
    "CheckoutMethodOptionsFpx",
    "CheckoutMethodOptionsGiropay",
    "CheckoutMethodOptionsGrabpay",
    "CheckoutMethodOptionsIdeal",
    "CheckoutMethodOptionsKlarna",
    "CheckoutMethodOptionsKonbini",
    "CheckoutMethodOptionsLink",
    "CheckoutMethodOptionsOxxo",
    "CheckoutMethodOptionsP24",
    "CheckoutMethodOptionsPaynow",
    "CheckoutMethodOptionsPix",
    "CheckoutMethodOptionsSepaDebit",
    "CheckoutMethodOptionsSofort",
    "CheckoutMethodOptionsUsBankAccount",
    "CheckoutSession",
    "CheckoutSessionAdaptivePricing",
    "CheckoutSessionAfterExpiration",
    "CheckoutSessionAfterExpirationRecovery",
    "CheckoutSessionAutomaticTax",
    "CheckoutSessionAutomaticTaxLiability",
    "CheckoutSessionCollectedInformation",
    "CheckoutSessionConsent",
    "CheckoutSessionConsentCollection",
    "CheckoutSessionCurrencyConversion",
    "CheckoutSessionCustomField",
    "CheckoutSessionCustomFieldDropdown",
    "CheckoutSessionCustomFieldDropdownOption",
    "CheckoutSessionCustomFieldLabel",
    "CheckoutSessionCustomFieldNumeric",
    "CheckoutSessionCustomFieldText",
    "CheckoutSessionCustomText",
    "CheckoutSessionCustomTextAfterSubmit",
    "CheckoutSessionCustomTextShippingAddress",
    "CheckoutSessionCustomTextSubmit",
    "CheckoutSessionCustomTextTermsOfServiceAcceptance",
    "CheckoutSessionCustomerDetails",
    "CheckoutSessionCustomerDetailsTaxId",
    "CheckoutSessionDiscount",
    "CheckoutSessionInvoiceCreation",
    "CheckoutSessionInvoiceCreationInvoiceData",
    "CheckoutSessionInvoiceCreationInvoiceDataRenderingOptions",
    "CheckoutSessionLineItems",
    "CheckoutSessionPaymentMethodConfigurationDetails",
    "CheckoutSessionPhoneNumberCollection",
    "CheckoutSessionPresentmentDetails",
    "CheckoutSessionSavedPaymentMethodOptions",
    "CheckoutSessionShippingAddressCollection",
    "CheckoutSessionShippingCost",
    "CheckoutSessionShippingOption",
    "CheckoutSessionTaxIdCollection",
    "CheckoutSessionTotalDetails",
    "CheckoutSessionTotalDetailsBreakdown",
    "Discount",
    "InvoiceCustomField",
    "LinkedAccountOptions",
    "Price",
    "ShippingDetails",
    "TaxAmount",
]


class CheckoutSessionAdaptivePricing(Record):
    """Prices in the customer's local currency."""

    enabled: bool
    """Whether this is switched on."""


class CheckoutSessionAfterExpirationRecovery(Record):
    """Link to a copy of an expired session."""

    allow_promotion_codes: bool
    """Whether the copy takes promotion codes."""
    enabled: bool
    """Whether a recovery link is made."""
    expires_at: int | None = None
    """When the link expires, Unix time in seconds."""
    url: str | None = None
    """The link."""


class CheckoutSessionAfterExpiration(Record):
    """What happens when the session expires."""

    recovery: CheckoutSessionAfterExpirationRecovery | None = None
    """Link to a copy of an expired session."""


class CheckoutSessionAutomaticTaxLiability(Record):
    """Account that is liable for the tax."""

    account: str | None = None
    """Id of the connected account, where `type` is account."""
    type: Literal["account", "self"] | str
    """Whether this account or a connected one is liable."""


class CheckoutSessionAutomaticTax(Record):
    """Automatic tax calculation."""

    enabled: bool
    """Whether tax is calculated automatically."""
    liability: CheckoutSessionAutomaticTaxLiability | None = None
    """Account that is liable for the tax."""
    provider: str | None = None
    """Tax provider that does the calculation."""
    status: Literal["complete", "failed", "requires_location_inputs"] | str | None = None
    """Outcome of the latest tax calculation."""


class CheckoutSessionCollectedInformation(Record):
    """What the customer entered."""

    business_name: str | None = None
    individual_name: str | None = None
    shipping_details: ShippingDetails | None = None
    """Shipping address and recipient."""


class CheckoutSessionConsent(Record):
    """What the customer agreed to."""

    promotions: Literal["opt_in", "opt_out"] | str | None = None
    """Whether the customer wants promotional email."""
    terms_of_service: Literal["accepted"] | str | None = None
    """Whether the customer accepted the terms."""


class CheckoutSessionConsentCollection(Record):
    """What the customer is asked to agree to."""

    promotions: Literal["auto", "none"] | str | None = None
    """Whether to ask for consent to promotional email."""
    terms_of_service: Literal["none", "required"] | str | None = None
    """Whether the terms must be accepted."""


class CheckoutSessionCurrencyConversion(Record):
    """Conversion to the currency the customer saw."""

    amount_subtotal: int
    """Subtotal in the source currency's smallest unit."""
    amount_total: int
    """Total in the source currency's smallest unit."""
    fx_rate: str
    """Exchange rate, as text."""
    source_currency: str
    """Currency before conversion, three-letter ISO code in lower case."""


class CheckoutSessionCustomFieldDropdownOption(Record):
    label: str
    """Text of the choice."""
    value: str
    """Value of the choice."""


class CheckoutSessionCustomFieldDropdown(Record):
    """A choice from a list."""

    options: list[CheckoutSessionCustomFieldDropdownOption]
    """What can be chosen, up to 200."""
    value: str | None = None
    """What was chosen."""


class CheckoutSessionCustomFieldLabel(Record):
    """Label of the field."""

    custom: str | None = None
    """Text of the label."""
    type: Literal["custom"] | str
    """Kind of label."""


class CheckoutSessionCustomFieldNumeric(Record):
    """A number."""

    maximum_length: int | None = None
    """Largest number of characters."""
    minimum_length: int | None = None
    """Smallest number of characters."""
    value: str | None = None
    """What was entered."""


class CheckoutSessionCustomFieldText(Record):
    """A text."""

    maximum_length: int | None = None
    """Largest number of characters."""
    minimum_length: int | None = None
    """Smallest number of characters."""
    value: str | None = None
    """What was entered."""


class CheckoutSessionCustomField(Record):
    dropdown: CheckoutSessionCustomFieldDropdown | None = None
    """A choice from a list."""
    key: str
    """Your own key of the field."""
    label: CheckoutSessionCustomFieldLabel
    """Label of the field."""
    numeric: CheckoutSessionCustomFieldNumeric | None = None
    """A number."""
    optional: bool
    """Whether it may be left empty."""
    text: CheckoutSessionCustomFieldText | None = None
    """A text."""
    type: Literal["dropdown", "numeric", "text"] | str
    """Kind of field."""


class CheckoutSessionCustomTextAfterSubmit(Record):
    """Text behind the button."""

    message: str
    """Text to show."""


class CheckoutSessionCustomTextShippingAddress(Record):
    """Text beside the shipping address."""

    message: str
    """Text to show."""


class CheckoutSessionCustomTextSubmit(Record):
    """Text beside the button."""

    message: str
    """Text to show."""


class CheckoutSessionCustomTextTermsOfServiceAcceptance(Record):
    """Text in place of the default one for the terms."""

    message: str
    """Text to show."""


class CheckoutSessionCustomText(Record):
    """Your own texts on the page."""

    after_submit: CheckoutSessionCustomTextAfterSubmit | None = None
    """Text behind the button."""
    shipping_address: CheckoutSessionCustomTextShippingAddress | None = None
    """Text beside the shipping address."""
    submit: CheckoutSessionCustomTextSubmit | None = None
    """Text beside the button."""
    terms_of_service_acceptance: CheckoutSessionCustomTextTermsOfServiceAcceptance | None = None
    """Text in place of the default one for the terms."""


class CheckoutSessionCustomerDetailsTaxId(Record):
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
            "unknown",
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


class CheckoutSessionCustomerDetails(Record):
    """What the customer entered about themselves."""

    address: Address | None = None
    """Address."""
    email: str | None = None
    """Email address."""
    name: str | None = None
    """Name."""
    phone: str | None = None
    """Phone number."""
    tax_exempt: Literal["exempt", "none", "reverse"] | str | None = None
    """Tax exemption."""
    tax_ids: list[CheckoutSessionCustomerDetailsTaxId] | None = None
    """Tax numbers."""


class CheckoutSessionDiscount(Record):
    coupon: str | None = None
    """Id of a coupon."""
    promotion_code: str | None = None
    """Id of a promotion code."""


class CheckoutSessionInvoiceCreationInvoiceDataRenderingOptions(Record):
    """How the PDF looks."""

    amount_tax_display: str | None = None
    """Whether line amounts are shown with or without tax."""


class CheckoutSessionInvoiceCreationInvoiceData(Record):
    """What stands on the invoice."""

    account_tax_ids: list[str] | None = None
    """Ids of your tax numbers to show."""
    custom_fields: list[InvoiceCustomField] | None = None
    """Extra lines shown on the invoice."""
    description: str | None = None
    """Memo shown on the invoice."""
    footer: str | None = None
    """Text at the bottom of the invoice."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    rendering_options: CheckoutSessionInvoiceCreationInvoiceDataRenderingOptions | None = None
    """How the PDF looks."""


class CheckoutSessionInvoiceCreation(Record):
    """Invoice made for a one-time payment."""

    enabled: bool
    """Whether an invoice is made."""
    invoice_data: CheckoutSessionInvoiceCreationInvoiceData
    """What stands on the invoice."""


class AppliedDiscount(Record):
    """What one discount took off."""

    amount: int
    """Amount taken off, in the currency's smallest unit."""
    discount: Discount
    """The discount."""


class CheckoutLineItem(Record):
    """One line of a checkout session."""

    id: str
    """Id of the line."""
    object: Literal["item"] | str
    """Type of this record."""
    amount_discount: int
    """Discounts in the currency's smallest unit."""
    amount_subtotal: int
    """Amount before discounts and tax, in the currency's smallest unit."""
    amount_tax: int
    """Tax in the currency's smallest unit."""
    amount_total: int
    """Amount after discounts and tax, in the currency's smallest unit."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    description: str
    """Text of the line."""
    discounts: list[AppliedDiscount] | None = None
    """What each discount took off."""
    price: Price | None = None
    """Price of the line."""
    quantity: int | None = None
    """Number of units."""
    taxes: list[TaxAmount] | None = None
    """Tax by rate."""


class CheckoutSessionLineItems(Record):
    """What is bought."""

    object: Literal["list"] | str
    """Type of this record."""
    data: list[CheckoutLineItem]
    """The items."""
    has_more: bool
    """Whether further items follow after these."""
    url: str
    """Path or URL of this list."""


class CheckoutSessionPaymentMethodConfigurationDetails(Record):
    """Configuration that chose the payment methods."""

    id: str
    """Id of the configuration."""
    parent: str | None = None
    """Id of the configuration it inherits from."""


class CheckoutMethodOptionsAcssDebitMandateOptions(Record):
    """Settings of the mandate."""

    custom_mandate_url: str | None = None
    """Page with your own mandate text."""
    default_for: list[Literal["invoice", "subscription"] | str] | None = None
    """What the mandate applies to."""
    interval_description: str | None = None
    """When charges happen, in words."""
    payment_schedule: Literal["combined", "interval", "sporadic"] | str | None = None
    """Rhythm of the charges."""
    transaction_type: Literal["business", "personal"] | str | None = None
    """Whether a person or a business pays."""


class CheckoutMethodOptionsAcssDebit(Record):
    currency: Literal["cad", "usd"] | str | None = None
    """Three-letter ISO currency code in lower case."""
    mandate_options: CheckoutMethodOptionsAcssDebitMandateOptions | None = None
    """Settings of the mandate."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    verification_method: Literal["automatic", "instant", "microdeposits"] | str | None = None
    """How the bank account is verified."""


class CheckoutMethodOptionsAffirm(Record):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsAfterpayClearpay(Record):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsAlipay(Record):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsAuBecsDebit(Record):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsBacsDebit(Record):
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None


class CheckoutMethodOptionsBancontact(Record):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsBoleto(Record):
    expires_after_days: int
    """Days until the voucher expires."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None


class CheckoutMethodOptionsCardInstallments(Record):
    """Payment in installments."""

    enabled: bool | None = None
    """Whether installments are on."""


class CheckoutMethodOptionsCard(Record):
    installments: CheckoutMethodOptionsCardInstallments | None = None
    """Payment in installments."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    statement_descriptor_suffix_kana: str | None = None
    """End of the text on the statement, in kana."""
    statement_descriptor_suffix_kanji: str | None = None
    """End of the text on the statement, in kanji."""


class CheckoutMethodOptionsCashapp(Record):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsCustomerBalanceBankTransferEuBankTransfer(Record):
    """Transfer within the EU."""

    country: Literal["BE", "DE", "ES", "FR", "IE", "NL"] | str
    """Country of the bank account to transfer to."""


class CheckoutMethodOptionsCustomerBalanceBankTransfer(Record):
    """How money is transferred."""

    eu_bank_transfer: CheckoutMethodOptionsCustomerBalanceBankTransferEuBankTransfer | None = None
    """Transfer within the EU."""
    requested_address_types: (
        list[Literal["aba", "iban", "sepa", "sort_code", "spei", "swift", "zengin"] | str] | None
    ) = None
    """Kinds of bank account details to return."""
    type: (
        Literal[
            "eu_bank_transfer", "gb_bank_transfer", "jp_bank_transfer", "mx_bank_transfer", "us_bank_transfer"
        ]
        | str
        | None
    ) = None
    """Kind of transfer."""


class CheckoutMethodOptionsCustomerBalance(Record):
    bank_transfer: CheckoutMethodOptionsCustomerBalanceBankTransfer | None = None
    """How money is transferred."""
    funding_type: Literal["bank_transfer"] | str | None = None
    """How the cash balance is funded."""
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsEps(Record):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsFpx(Record):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsGiropay(Record):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsGrabpay(Record):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsIdeal(Record):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsKlarna(Record):
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None


class CheckoutMethodOptionsKonbini(Record):
    expires_after_days: int | None = None
    """Days until the voucher expires."""
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsLink(Record):
    setup_future_usage: Literal["none", "off_session"] | str | None = None


class CheckoutMethodOptionsOxxo(Record):
    expires_after_days: int
    """Days until the voucher expires."""
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsP24(Record):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsPaynow(Record):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsPix(Record):
    expires_after_seconds: int | None = None
    """Seconds until the code expires."""


class CheckoutMethodOptionsSepaDebit(Record):
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None


class CheckoutMethodOptionsSofort(Record):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutMethodOptionsUsBankAccount(Record):
    financial_connections: LinkedAccountOptions | None = None
    """How the bank account is connected."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    verification_method: Literal["automatic", "instant"] | str | None = None
    """How the bank account is verified."""


class CheckoutMethodOptions(Record):
    """Settings of single payment methods on a payment page."""

    acss_debit: CheckoutMethodOptionsAcssDebit | None = None
    affirm: CheckoutMethodOptionsAffirm | None = None
    afterpay_clearpay: CheckoutMethodOptionsAfterpayClearpay | None = None
    alipay: CheckoutMethodOptionsAlipay | None = None
    au_becs_debit: CheckoutMethodOptionsAuBecsDebit | None = None
    bacs_debit: CheckoutMethodOptionsBacsDebit | None = None
    bancontact: CheckoutMethodOptionsBancontact | None = None
    boleto: CheckoutMethodOptionsBoleto | None = None
    card: CheckoutMethodOptionsCard | None = None
    cashapp: CheckoutMethodOptionsCashapp | None = None
    customer_balance: CheckoutMethodOptionsCustomerBalance | None = None
    eps: CheckoutMethodOptionsEps | None = None
    fpx: CheckoutMethodOptionsFpx | None = None
    giropay: CheckoutMethodOptionsGiropay | None = None
    grabpay: CheckoutMethodOptionsGrabpay | None = None
    ideal: CheckoutMethodOptionsIdeal | None = None
    klarna: CheckoutMethodOptionsKlarna | None = None
    konbini: CheckoutMethodOptionsKonbini | None = None
    link: CheckoutMethodOptionsLink | None = None
    oxxo: CheckoutMethodOptionsOxxo | None = None
    p24: CheckoutMethodOptionsP24 | None = None
    paynow: CheckoutMethodOptionsPaynow | None = None
    pix: CheckoutMethodOptionsPix | None = None
    sepa_debit: CheckoutMethodOptionsSepaDebit | None = None
    sofort: CheckoutMethodOptionsSofort | None = None
    us_bank_account: CheckoutMethodOptionsUsBankAccount | None = None


class CheckoutSessionPhoneNumberCollection(Record):
    """Whether a phone number is asked for."""

    enabled: bool
    """Whether this is switched on."""


class CheckoutSessionPresentmentDetails(Record):
    """Amount as the customer saw it, where it was converted."""

    presentment_amount: int
    """Amount the customer saw, in that currency's smallest unit."""
    presentment_currency: str
    """Currency the customer saw, three-letter ISO code in lower case."""


class CheckoutSessionSavedPaymentMethodOptions(Record):
    """Saving of payment methods on the page."""

    allow_redisplay_filters: list[Literal["always", "limited", "unspecified"] | str] | None = None
    """Saved payment methods to show, by their permission."""
    payment_method_remove: Literal["disabled", "enabled"] | str | None = None
    """Whether the customer can remove a saved one."""
    payment_method_save: Literal["disabled", "enabled"] | str | None = None
    """Whether the customer can save one."""


class CheckoutSessionShippingAddressCollection(Record):
    """Which shipping addresses are asked for."""

    allowed_countries: list[str]
    """Countries to ship to, two-letter ISO codes."""


class CheckoutSessionShippingCost(Record):
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


class CheckoutSessionShippingOption(Record):
    shipping_amount: int
    """Cost in the currency's smallest unit."""
    shipping_rate: str
    """Id of a shipping rate."""


class CheckoutSessionTaxIdCollection(Record):
    """Whether tax numbers are asked for."""

    enabled: bool
    """Whether this is switched on."""
    required: Literal["if_supported", "never"] | str | None = None
    """When a tax number must be given."""


class CheckoutSessionTotalDetailsBreakdown(Record):
    """The same by discount and rate."""

    discounts: list[AppliedDiscount]
    """By discount."""
    taxes: list[TaxAmount]
    """By rate."""


class CheckoutSessionTotalDetails(Record):
    """What the total consists of."""

    amount_discount: int
    """Discounts in the currency's smallest unit."""
    amount_shipping: int | None = None
    """Shipping in the currency's smallest unit."""
    amount_tax: int
    """Tax in the currency's smallest unit."""
    breakdown: CheckoutSessionTotalDetailsBreakdown | None = None
    """The same by discount and rate."""


class CheckoutSession(Record):
    """A payment page hosted by Stripe and what became of it."""

    id: str
    """Id of the session, `cs_...`."""
    object: Literal["checkout.session"] | str
    """Type of this record."""
    adaptive_pricing: CheckoutSessionAdaptivePricing | None = None
    """Prices in the customer's local currency."""
    after_expiration: CheckoutSessionAfterExpiration | None = None
    """What happens when the session expires."""
    allow_promotion_codes: bool | None = None
    """Whether the customer can enter promotion codes."""
    amount_subtotal: int | None = None
    """Total before discounts and tax, in the currency's smallest unit."""
    amount_total: int | None = None
    """Total after discounts and tax, in the currency's smallest unit."""
    automatic_tax: CheckoutSessionAutomaticTax
    """Automatic tax calculation."""
    billing_address_collection: Literal["auto", "required"] | str | None = None
    """Whether the customer must enter a billing address."""
    cancel_url: str | None = None
    """Page the customer comes to when leaving."""
    client_reference_id: str | None = None
    """Your own reference, such as a cart or customer id."""
    client_secret: str | None = None
    """Secret for embedding the page in a browser."""
    collected_information: CheckoutSessionCollectedInformation | None = None
    """What the customer entered."""
    consent: CheckoutSessionConsent | None = None
    """What the customer agreed to."""
    consent_collection: CheckoutSessionConsentCollection | None = None
    """What the customer is asked to agree to."""
    created: int
    """When the record was created, Unix time in seconds."""
    currency: str | None = None
    """Three-letter ISO currency code in lower case."""
    currency_conversion: CheckoutSessionCurrencyConversion | None = None
    """Conversion to the currency the customer saw."""
    custom_fields: list[CheckoutSessionCustomField]
    """Your own input fields, and what was entered."""
    custom_text: CheckoutSessionCustomText
    """Your own texts on the page."""
    customer: str | None = None
    """Id of the customer."""
    customer_account: str | None = None
    """Id of the account that stands in for the customer."""
    customer_creation: Literal["always", "if_required"] | str | None = None
    """Whether a customer is always created."""
    customer_details: CheckoutSessionCustomerDetails | None = None
    """What the customer entered about themselves."""
    customer_email: str | None = None
    """Email address of the customer."""
    discounts: list[CheckoutSessionDiscount] | None = None
    """Coupons and promotion codes applied."""
    excluded_payment_method_types: list[str] | None = None
    """Payment methods that may not be used."""
    expires_at: int
    """When the session expires, Unix time in seconds."""
    invoice: str | None = None
    """Id of the invoice made."""
    invoice_creation: CheckoutSessionInvoiceCreation | None = None
    """Invoice made for a one-time payment."""
    line_items: CheckoutSessionLineItems | None = None
    """What is bought."""
    livemode: bool
    """True in live mode, false in test mode."""
    locale: (
        Literal[
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
        | str
        | None
    ) = None
    """Language of the page."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    mode: Literal["payment", "setup", "subscription"] | str
    """What the session does: one payment, saving payment details, or a subscription."""
    origin_context: Literal["mobile_app", "web"] | str | None = None
    """Whether the page is opened from the web or a mobile app."""
    payment_intent: str | None = None
    """Id of the payment intent."""
    payment_link: str | None = None
    """Id of the payment link that made it."""
    payment_method_collection: Literal["always", "if_required"] | str | None = None
    """Whether a payment method is asked for when nothing is due."""
    payment_method_configuration_details: CheckoutSessionPaymentMethodConfigurationDetails | None = None
    """Configuration that chose the payment methods."""
    payment_method_options: CheckoutMethodOptions | None = None
    """Settings of single payment methods."""
    payment_method_types: list[str]
    """Payment methods that may be used."""
    payment_status: Literal["no_payment_required", "paid", "unpaid"] | str
    """Whether it has been paid."""
    phone_number_collection: CheckoutSessionPhoneNumberCollection | None = None
    """Whether a phone number is asked for."""
    presentment_details: CheckoutSessionPresentmentDetails | None = None
    """Amount as the customer saw it, where it was converted."""
    recovered_from: str | None = None
    """Id of the expired session it recovers."""
    redirect_on_completion: Literal["always", "if_required", "never"] | str | None = None
    """When the embedded page redirects at the end."""
    return_url: str | None = None
    """Page the customer comes back to from an embedded page."""
    saved_payment_method_options: CheckoutSessionSavedPaymentMethodOptions | None = None
    """Saving of payment methods on the page."""
    setup_intent: str | None = None
    """Id of the setup intent."""
    shipping_address_collection: CheckoutSessionShippingAddressCollection | None = None
    """Which shipping addresses are asked for."""
    shipping_cost: CheckoutSessionShippingCost | None = None
    """What shipping costs."""
    shipping_details: ShippingDetails | None = None
    """Shipping address; in newer API versions `collected_information` has it."""
    shipping_options: list[CheckoutSessionShippingOption]
    """Shipping rates to choose from."""
    status: Literal["complete", "expired", "open"] | str | None = None
    """State of the session."""
    submit_type: Literal["auto", "book", "donate", "pay"] | str | None = None
    """Wording of the button."""
    subscription: str | None = None
    """Id of the subscription made."""
    success_url: str | None = None
    """Page the customer comes to after paying."""
    tax_id_collection: CheckoutSessionTaxIdCollection | None = None
    """Whether tax numbers are asked for."""
    total_details: CheckoutSessionTotalDetails | None = None
    """What the total consists of."""
    ui_mode: Literal["custom", "embedded", "hosted"] | str | None = None
    """Hosted page, embedded page or custom page."""
    url: str | None = None
    """Page to send the customer to; null once it is over."""
