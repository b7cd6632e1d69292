# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `checkout_sessions`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .prices import Price
from .shared import (
    AccountChoice,
    Address,
    CustomerTaxId,
    Discount,
    InvoiceCustomField,
    InvoiceRenderingOptions,
    LinkedAccountOptions,
    MethodConfiguration,
    PresentmentDetails,
    ShippingCost,
    ShippingDetails,
    TaxAmount,
)


class CheckoutSessionAdaptivePricing(Record):
    """Prices in the customer's local currency."""

    enabled: bool
    """Whether it is on."""


class CheckoutSessionAfterExpirationRecovery(Record):
    """Link to a copy of an expired session."""

    allow_promotion_codes: bool
    """Whether the copy takes promotion codes."""
    enabled: bool
    """Whether a recovery link is created."""
    expires_at: int | None = None
    """When the link expires, Unix time in seconds."""
    url: str | None = None
    """The link."""


class CheckoutSessionAfterExpiration(Record):
    """What happens when the session expires."""

    recovery: CheckoutSessionAfterExpirationRecovery | None = None
    """Link to a copy of an expired session."""


class CheckoutSessionAutomaticTax(Record):
    """Automatic tax calculation."""

    enabled: bool
    """Whether tax is calculated automatically."""
    liability: AccountChoice | None = None
    """Account that is liable for the tax."""
    provider: str | None = None
    """Tax provider that does the calculation."""
    status: Literal["complete", "failed", "requires_location_inputs"] | str | None = None
    """Outcome of the latest tax calculation."""


class CheckoutSessionCollectedInformation(Record):
    """What the customer entered."""

    business_name: str | None = None
    """Name of the business."""
    individual_name: str | None = None
    """Name of the person."""
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


class CustomFieldText(Record):
    """An input field and what was entered."""

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
    numeric: CustomFieldText | None = None
    """A number."""
    optional: bool
    """Whether it may be left empty."""
    text: CustomFieldText | None = None
    """A text."""
    type: Literal["dropdown", "numeric", "text"] | str
    """Kind of field."""


class CustomText(Record):
    """A text of your own on the page."""

    message: str
    """Text to show."""


class CheckoutSessionCustomText(Record):
    """Your own texts on the page."""

    after_submit: CustomText | None = None
    """Text behind the button."""
    shipping_address: CustomText | None = None
    """Text beside the shipping address."""
    submit: CustomText | None = None
    """Text beside the button."""
    terms_of_service_acceptance: CustomText | None = None
    """Text instead of the default one for the terms."""


class CheckoutSessionCustomerDetails(Record):
    """What the customer entered about themselves."""

    address: Address | None = None
    """Address."""
    email: str | None = None
    """Email address."""
    name: str | None = None
    """Full name."""
    phone: str | None = None
    """Phone number."""
    tax_exempt: Literal["exempt", "none", "reverse"] | str | None = None
    """Tax exemption."""
    tax_ids: list[CustomerTaxId] | None = None
    """Tax numbers."""


class CheckoutSessionDiscount(Record):
    coupon: str | None = None
    """Id of a coupon."""
    promotion_code: str | None = None
    """Id of a promotion code."""


class CheckoutSessionInvoiceCreationInvoiceData(Record):
    """What stands on the invoice."""

    account_tax_ids: list[str | dict[str, Any]] | None = None
    """Ids of your tax numbers to show."""
    custom_fields: list[InvoiceCustomField] | None = None
    """Extra lines shown on the invoice."""
    description: str | None = None
    """Memo shown on the invoice."""
    footer: str | None = None
    """Text at the bottom of the invoice."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    rendering_options: InvoiceRenderingOptions | None = None
    """How the PDF looks."""


class CheckoutSessionInvoiceCreation(Record):
    """Invoice made for a one-time payment."""

    enabled: bool
    """Whether an invoice is created."""
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
    data: list[CheckoutLineItem]
    has_more: bool
    """Whether another page follows."""
    url: str
    """Path of this list."""


class CheckoutMethodOptionsCardInstallments(Record):
    """Payment in installments."""

    enabled: bool | None = None
    """Whether installments are on."""


class CheckoutMethodOptionsCard(Record):
    """What holds for cards."""

    installments: CheckoutMethodOptionsCardInstallments | None = None
    """Payment in installments."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    """Whether and how the payment method is kept for later payments."""
    statement_descriptor_suffix_kana: str | None = None
    """End of the text on the statement, in kana."""
    statement_descriptor_suffix_kanji: str | None = None
    """End of the text on the statement, in kanji."""


class CheckoutMethodOptionsLink(Record):
    """What holds for Link."""

    setup_future_usage: Literal["none", "off_session"] | str | None = None
    """Whether and how the payment method is kept for later payments."""


class CheckoutMethodOptionsSepaDebit(Record):
    """What holds for SEPA direct debit."""

    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    """Whether and how the payment method is kept for later payments."""


class CheckoutMethodOptionsUsBankAccount(Record):
    """What holds for US bank accounts."""

    financial_connections: LinkedAccountOptions | None = None
    """How the bank account is connected."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    """Whether and how the payment method is kept for later payments."""
    verification_method: Literal["automatic", "instant"] | str | None = None
    """How the bank account is verified."""


class CheckoutMethodOptions(Record):
    """Settings of single payment methods on a payment page."""

    acss_debit: dict[str, Any] | None = None
    """Fields: currency, mandate_options, setup_future_usage, verification_method."""
    affirm: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    afterpay_clearpay: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    alipay: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    au_becs_debit: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    bacs_debit: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    bancontact: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    boleto: dict[str, Any] | None = None
    """Fields: expires_after_days, setup_future_usage."""
    card: CheckoutMethodOptionsCard | None = None
    """What holds for cards."""
    cashapp: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
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
    klarna: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    konbini: dict[str, Any] | None = None
    """Fields: expires_after_days, setup_future_usage."""
    link: CheckoutMethodOptionsLink | None = None
    """What holds for Link."""
    oxxo: dict[str, Any] | None = None
    """Fields: expires_after_days, setup_future_usage."""
    p24: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    paynow: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    pix: dict[str, Any] | None = None
    """Fields: expires_after_seconds."""
    sepa_debit: CheckoutMethodOptionsSepaDebit | None = None
    """What holds for SEPA direct debit."""
    sofort: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    us_bank_account: CheckoutMethodOptionsUsBankAccount | None = None
    """What holds for US bank accounts."""


class CheckoutSessionPhoneNumberCollection(Record):
    """Whether a phone number is asked for."""

    enabled: bool
    """Whether it is on."""


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


class CheckoutSessionShippingOption(Record):
    shipping_amount: int
    """Cost in the currency's smallest unit."""
    shipping_rate: str | dict[str, Any]
    """Id of a shipping rate; expandable."""


class CheckoutSessionTaxIdCollection(Record):
    """Whether tax numbers are asked for."""

    enabled: bool
    """Whether it is on."""
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
    customer: str | dict[str, Any] | None = None
    """Id of the customer; expandable."""
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
    invoice: str | dict[str, Any] | None = None
    """Id of the invoice made; expandable."""
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
    payment_intent: str | dict[str, Any] | None = None
    """Id of the payment intent; expandable."""
    payment_link: str | dict[str, Any] | None = None
    """Id of the payment link that made it; expandable."""
    payment_method_collection: Literal["always", "if_required"] | str | None = None
    """Whether a payment method is asked for when nothing is due."""
    payment_method_configuration_details: MethodConfiguration | None = None
    """Configuration that chose the payment methods."""
    payment_method_options: CheckoutMethodOptions | None = None
    """Settings of single payment methods."""
    payment_method_types: list[str]
    """Payment methods that may be used."""
    payment_status: Literal["no_payment_required", "paid", "unpaid"] | str
    """Whether it has been paid."""
    phone_number_collection: CheckoutSessionPhoneNumberCollection | None = None
    """Whether a phone number is asked for."""
    presentment_details: PresentmentDetails | None = None
    """Amount as the customer saw it, where it was converted."""
    recovered_from: str | None = None
    """Id of the expired session it recovers."""
    redirect_on_completion: Literal["always", "if_required", "never"] | str | None = None
    """When the embedded page redirects at the end."""
    return_url: str | None = None
    """Page the customer comes back to from an embedded page."""
    saved_payment_method_options: CheckoutSessionSavedPaymentMethodOptions | None = None
    """Saving of payment methods on the page."""
    setup_intent: str | dict[str, Any] | None = None
    """Id of the setup intent; expandable."""
    shipping_address_collection: CheckoutSessionShippingAddressCollection | None = None
    """Which shipping addresses are asked for."""
    shipping_cost: ShippingCost | None = None
    """What shipping costs."""
    shipping_details: ShippingDetails | None = None
    """Shipping address; in newer API versions `collected_information` has it."""
    shipping_options: list[CheckoutSessionShippingOption]
    """Shipping rates to choose from."""
    status: Literal["complete", "expired", "open"] | str | None = None
    """State of the session."""
    submit_type: Literal["auto", "book", "donate", "pay"] | str | None = None
    """Wording of the button."""
    subscription: str | dict[str, Any] | None = None
    """Id of the subscription made; expandable."""
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
