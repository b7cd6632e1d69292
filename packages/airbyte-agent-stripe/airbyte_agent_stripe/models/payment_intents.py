# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `payment_intents`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .shared import (
    ApiError,
    InstallmentPlan,
    LinkedAccountOptions,
    MethodConfiguration,
    PresentmentDetails,
    ShippingDetails,
)


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


class PaymentIntentNextActionRedirectToUrl(Record):
    """Where the customer is sent to authenticate."""

    return_url: str | None = None
    """Page the customer comes back to."""
    url: str | None = None
    """Page to send the customer to."""


class PaymentIntentNextActionVerifyWithMicrodeposits(Record):
    """How the bank account is verified by small deposits."""

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
    """Where the customer is sent to authenticate."""
    type: str
    """What to do."""
    use_stripe_sdk: dict[str, Any] | None = None
    """Data for Stripe's own client library."""
    verify_with_microdeposits: PaymentIntentNextActionVerifyWithMicrodeposits | None = None
    """How the bank account is verified by small deposits."""
    wechat_pay_display_qr_code: dict[str, Any] | None = None
    """Fields: data, hosted_instructions_url, image_data_url, image_url_png, image_url_svg."""
    wechat_pay_redirect_to_android_app: dict[str, Any] | None = None
    """Fields: app_id, nonce_str, package, partner_id, prepay_id, sign, timestamp."""
    wechat_pay_redirect_to_ios_app: dict[str, Any] | None = None
    """Fields: native_url."""


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
    """What holds for cards."""

    capture_method: Literal["manual"] | str | None = None
    installments: PaymentIntentMethodOptionsCardInstallments | None = None
    """Payment in installments."""
    mandate_options: PaymentIntentMethodOptionsCardMandateOptions | None = None
    """Settings of the mandate."""
    network: (
        Literal[
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
        | str
        | None
    ) = None
    """Card network to use."""
    request_three_d_secure: Literal["any", "automatic", "challenge_only"] | str | None = None
    """When to ask for 3-D Secure."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    """Whether and how the payment method is kept for later payments."""
    statement_descriptor_suffix_kana: str | None = None
    """End of the text on the statement, in kana."""
    statement_descriptor_suffix_kanji: str | None = None
    """End of the text on the statement, in kanji."""


class PaymentIntentMethodOptionsCardPresent(Record):
    """What holds for cards at a terminal."""

    request_extended_authorization: bool | None = None
    """Whether to hold the money for longer."""
    request_incremental_authorization_support: bool | None = None
    """Whether the authorized amount may be raised later."""


class PaymentIntentMethodOptionsLink(Record):
    """What holds for Link."""

    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none", "off_session"] | str | None = None
    """Whether and how the payment method is kept for later payments."""


class PaymentIntentMethodOptionsPaypal(Record):
    """What holds for PayPal."""

    capture_method: Literal["manual"] | str | None = None
    preferred_locale: str | None = None
    """Language of the PayPal page."""
    reference: str | None = None
    """Reference shown on the payer's statement."""
    setup_future_usage: Literal["none", "off_session"] | str | None = None
    """Whether and how the payment method is kept for later payments."""


class PaymentIntentMethodOptionsSepaDebit(Record):
    """What holds for SEPA direct debit."""

    mandate_options: dict[str, Any] | None = None
    """Settings of the mandate."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    """Whether and how the payment method is kept for later payments."""


class PaymentIntentMethodOptionsUsBankAccount(Record):
    """What holds for US bank accounts."""

    financial_connections: LinkedAccountOptions | None = None
    """How the bank account is connected."""
    preferred_settlement_speed: Literal["fastest", "standard"] | str | None = None
    """Speed of settlement."""
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    """Whether and how the payment method is kept for later payments."""
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
    """What holds for BLIK."""
    boleto: dict[str, Any] | None = None
    """Fields: expires_after_days, setup_future_usage."""
    card: PaymentIntentMethodOptionsCard | None = None
    """What holds for cards."""
    card_present: PaymentIntentMethodOptionsCardPresent | None = None
    """What holds for cards at a terminal."""
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
    """What holds for Interac at a terminal."""
    klarna: dict[str, Any] | None = None
    """Fields: capture_method, preferred_locale, setup_future_usage."""
    konbini: dict[str, Any] | None = None
    """Fields: confirmation_number, expires_after_days, expires_at, product_description, setup_future_usage.
    """
    link: PaymentIntentMethodOptionsLink | None = None
    """What holds for Link."""
    oxxo: dict[str, Any] | None = None
    """Fields: expires_after_days, setup_future_usage."""
    p24: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    paynow: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    paypal: PaymentIntentMethodOptionsPaypal | None = None
    """What holds for PayPal."""
    pix: dict[str, Any] | None = None
    """Fields: expires_after_seconds, expires_at, setup_future_usage."""
    promptpay: dict[str, Any] | None = None
    """Fields: setup_future_usage."""
    sepa_debit: PaymentIntentMethodOptionsSepaDebit | None = None
    """What holds for SEPA direct debit."""
    sofort: dict[str, Any] | None = None
    """Fields: preferred_language, setup_future_usage."""
    us_bank_account: PaymentIntentMethodOptionsUsBankAccount | None = None
    """What holds for US bank accounts."""
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
    """Part that is transferred, in the currency's smallest unit; all of it by default."""
    destination: str | dict[str, Any]
    """Id of the connected account; expandable."""


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
    application: str | dict[str, Any] | None = None
    """Id of the Connect application that made it; expandable."""
    application_fee_amount: int | None = None
    """Application fee in the currency's smallest unit."""
    automatic_payment_methods: PaymentIntentAutomaticPaymentMethods | None = None
    """Payment methods chosen by the account's settings."""
    canceled_at: int | None = None
    """When it was canceled, Unix time in seconds."""
    cancellation_reason: (
        Literal[
            "abandoned",
            "automatic",
            "duplicate",
            "failed_invoice",
            "fraudulent",
            "requested_by_customer",
            "void_invoice",
        ]
        | str
        | None
    ) = None
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
    customer: str | dict[str, Any] | None = None
    """Id of the customer who pays; expandable."""
    customer_account: str | None = None
    """Id of the account that stands in for the customer."""
    description: str | None = None
    """Free text about the record."""
    excluded_payment_method_types: list[str] | None = None
    """Payment methods that may not be used."""
    invoice: str | dict[str, Any] | None = None
    """Id of the invoice it pays; newer API versions leave it out; expandable."""
    last_payment_error: ApiError | None = None
    """Why the last attempt failed."""
    latest_charge: str | dict[str, Any] | None = None
    """Id of the newest charge; expandable."""
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str] | None = None
    """Your own key-value pairs; all values are text."""
    next_action: PaymentIntentNextAction | None = None
    """What the customer has to do."""
    on_behalf_of: str | dict[str, Any] | None = None
    """Id of the connected account the payment is created for; expandable."""
    payment_method: str | dict[str, Any] | None = None
    """Id of the payment method; expandable."""
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
    review: str | dict[str, Any] | None = None
    """Id of the fraud review; expandable."""
    setup_future_usage: Literal["off_session", "on_session"] | str | None = None
    """Whether the payment method is kept, and for payments with or without the customer present."""
    shipping: ShippingDetails | None = None
    """Where and to whom goods are shipped."""
    statement_descriptor: str | None = None
    """Text on the customer's bank statement."""
    statement_descriptor_suffix: str | None = None
    """End of the text on the customer's card statement."""
    status: (
        Literal[
            "canceled",
            "processing",
            "requires_action",
            "requires_capture",
            "requires_confirmation",
            "requires_payment_method",
            "succeeded",
        ]
        | str
    )
    """State of the payment."""
    transfer_data: PaymentIntentTransferData | None = None
    """Transfer of the payment to a connected account."""
    transfer_group: str | None = None
    """Label that ties charges and transfers together."""
