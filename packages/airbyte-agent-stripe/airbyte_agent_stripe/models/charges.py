# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `charges`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .refunds import Refund
from .shared import (
    BillingDetails,
    CardChecks,
    CardPresentDetails,
    CardWallet,
    InstallmentPlan,
    PresentmentDetails,
    RadarOptions,
    ShippingDetails,
    TransferData,
)


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
    rule: str | dict[str, Any] | None = None
    """Id of the Radar rule that matched; expandable."""
    seller_message: str | None = None
    """Explanation for you, not for the customer."""
    type: str
    """Result."""


class PaymentMethodDetailsAchDebit(Record):
    """What holds for ACH debit."""

    account_holder_type: Literal["company", "individual"] | str | None = None
    """Whether a person or a company owns the account."""
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
    """What holds for Canadian pre-authorized debit."""

    bank_name: str | None = None
    """Name of the bank."""
    fingerprint: str | None = None
    """The same for the same account or card number."""
    institution_number: str | None = None
    """Institution number of the bank."""
    last4: str | None = None
    """Last four digits or characters."""
    mandate: str | None = None
    """Id of the mandate."""
    transit_number: str | None = None
    """Transit number of the branch."""


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
    funding: str | None = None
    """Credit, debit, prepaid or unknown."""
    installments: PaymentMethodDetailsCardInstallments | None = None
    """Payment in installments."""
    last4: str | None = None
    """Last four digits or characters."""
    mandate: str | None = None
    """Id of the mandate."""
    network: str | None = None
    """Card network that was used."""
    network_token: PaymentMethodDetailsCardNetworkToken | None = None
    """Use of a network token."""
    three_d_secure: PaymentMethodDetailsCardThreeDSecure | None = None
    """3-D Secure authentication."""
    wallet: CardWallet | None = None
    """Wallet the card was taken from."""


class PaymentMethodDetailsLink(Record):
    """What holds for Link."""

    country: str | None = None
    """Two-letter ISO country code."""


class PaymentMethodDetailsPaypalSellerProtection(Record):
    """Whether PayPal protects the seller."""

    dispute_categories: list[Literal["fraudulent", "product_not_received"] | str] | None = None
    """Disputes that are covered."""
    status: Literal["eligible", "not_eligible", "partially_eligible"] | str
    """Whether the transaction is protected."""


class PaymentMethodDetailsPaypal(Record):
    """What holds for PayPal."""

    payer_email: str | None = None
    """Email address of the PayPal account."""
    payer_id: str | None = None
    """PayPal's id of the account."""
    payer_name: str | None = None
    """Name of the PayPal account's owner."""
    seller_protection: PaymentMethodDetailsPaypalSellerProtection | None = None
    """Whether PayPal protects the seller."""
    transaction_id: str | None = None
    """PayPal's id of the transaction."""


class PaymentMethodDetailsSepaDebit(Record):
    """What holds for SEPA direct debit."""

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
    """Id of the mandate."""


class PaymentMethodDetailsUsBankAccount(Record):
    """What holds for US bank accounts."""

    account_holder_type: Literal["company", "individual"] | str | None = None
    """Whether a person or a company owns the account."""
    account_type: Literal["checking", "savings"] | str | None = None
    """Checking or savings."""
    bank_name: str | None = None
    """Name of the bank."""
    fingerprint: str | None = None
    """The same for the same account or card number."""
    last4: str | None = None
    """Last four digits or characters."""
    routing_number: str | None = None
    """Routing number of the bank."""


class PaymentMethodDetails(Record):
    """A payment method at the moment it was charged; the member named by `type` is set."""

    ach_credit_transfer: dict[str, Any] | None = None
    """Fields: account_number, bank_name, routing_number, swift_code."""
    ach_debit: PaymentMethodDetailsAchDebit | None = None
    """What holds for ACH debit."""
    acss_debit: PaymentMethodDetailsAcssDebit | None = None
    """What holds for Canadian pre-authorized debit."""
    affirm: dict[str, Any] | None = None
    """What holds for Affirm."""
    afterpay_clearpay: dict[str, Any] | None = None
    """Fields: order_id, reference."""
    alipay: dict[str, Any] | None = None
    """Fields: buyer_id, fingerprint, transaction_id."""
    au_becs_debit: dict[str, Any] | None = None
    """Fields: bsb_number, fingerprint, last4, mandate."""
    bacs_debit: dict[str, Any] | None = None
    """Fields: fingerprint, last4, mandate, sort_code."""
    bancontact: dict[str, Any] | None = None
    """Fields: bank_code, bank_name, bic, generated_sepa_debit, generated_sepa_debit_mandate, iban_last4,
    preferred_language, verified_name.
    """
    blik: dict[str, Any] | None = None
    """What holds for BLIK."""
    boleto: dict[str, Any] | None = None
    """Fields: tax_id."""
    card: PaymentMethodDetailsCard | None = None
    """Card details."""
    card_present: CardPresentDetails | None = None
    cashapp: dict[str, Any] | None = None
    """Fields: buyer_id, cashtag."""
    customer_balance: dict[str, Any] | None = None
    """What holds for bank transfers."""
    eps: dict[str, Any] | None = None
    """Fields: bank, verified_name."""
    fpx: dict[str, Any] | None = None
    """Fields: bank, transaction_id."""
    giropay: dict[str, Any] | None = None
    """Fields: bank_code, bank_name, bic, verified_name."""
    grabpay: dict[str, Any] | None = None
    """Fields: transaction_id."""
    ideal: dict[str, Any] | None = None
    """Fields: bank, bic, generated_sepa_debit, generated_sepa_debit_mandate, iban_last4, verified_name."""
    interac_present: dict[str, Any] | None = None
    """Fields: brand, cardholder_name, country, emv_auth_data, exp_month, exp_year, fingerprint, funding,
    generated_card, last4, network, preferred_locales, read_method, receipt.
    """
    klarna: dict[str, Any] | None = None
    """Fields: payment_method_category, preferred_locale."""
    konbini: dict[str, Any] | None = None
    """Fields: store."""
    link: PaymentMethodDetailsLink | None = None
    """What holds for Link."""
    multibanco: dict[str, Any] | None = None
    """Fields: entity, reference."""
    oxxo: dict[str, Any] | None = None
    """Fields: number."""
    p24: dict[str, Any] | None = None
    """Fields: bank, reference, verified_name."""
    paynow: dict[str, Any] | None = None
    """Fields: reference."""
    paypal: PaymentMethodDetailsPaypal | None = None
    """What holds for PayPal."""
    pix: dict[str, Any] | None = None
    """Fields: bank_transaction_id."""
    promptpay: dict[str, Any] | None = None
    """Fields: reference."""
    sepa_debit: PaymentMethodDetailsSepaDebit | None = None
    """What holds for SEPA direct debit."""
    sofort: dict[str, Any] | None = None
    """Fields: bank_code, bank_name, bic, country, generated_sepa_debit, generated_sepa_debit_mandate,
    iban_last4, preferred_language, verified_name.
    """
    stripe_account: dict[str, Any] | None = None
    """What holds for a Stripe account."""
    type: str
    """Payment method used; the member of that name says more."""
    us_bank_account: PaymentMethodDetailsUsBankAccount | None = None
    """What holds for US bank accounts."""
    wechat: dict[str, Any] | None = None
    """What holds for WeChat."""
    wechat_pay: dict[str, Any] | None = None
    """Fields: fingerprint, transaction_id."""
    zip: dict[str, Any] | None = None
    """What holds for Zip."""


class ChargeRefunds(Record):
    """Refunds of it, newest first."""

    object: Literal["list"] | str
    data: list[Refund]
    has_more: bool
    """Whether another page follows."""
    url: str
    """Path of this list."""


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
    application: str | dict[str, Any] | None = None
    """Id of the Connect application that made it; expandable."""
    application_fee: str | dict[str, Any] | None = None
    """Id of the application fee; expandable."""
    application_fee_amount: int | None = None
    """Application fee in the currency's smallest unit."""
    balance_transaction: str | dict[str, Any] | None = None
    """Id of the balance transaction that books it; expandable."""
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
    customer: str | dict[str, Any] | None = None
    """Id of the customer charged; expandable."""
    description: str | None = None
    """Free text about the record."""
    disputed: bool
    """Whether the customer disputes it."""
    failure_balance_transaction: str | dict[str, Any] | None = None
    """Id of the balance transaction that returns a failed amount; expandable."""
    failure_code: str | None = None
    """Code of the failure, where it failed."""
    failure_message: str | None = None
    """Explanation of the failure, where it failed."""
    fraud_details: ChargeFraudDetails | None = None
    """What is known about fraud."""
    invoice: str | dict[str, Any] | None = None
    """Id of the invoice it pays; newer API versions leave it out; expandable."""
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str]
    """Your own key-value pairs; all values are text."""
    on_behalf_of: str | dict[str, Any] | None = None
    """Id of the connected account it was created for; expandable."""
    outcome: ChargeOutcome | None = None
    """What the payment network and the fraud rules decided."""
    paid: bool
    """Whether it succeeded, or was authorized for capture."""
    payment_intent: str | dict[str, Any] | None = None
    """Id of the payment intent; expandable."""
    payment_method: str | None = None
    """Id of the payment method used."""
    payment_method_details: PaymentMethodDetails | None = None
    """The payment method when it was used."""
    presentment_details: PresentmentDetails | None = None
    """Amount as the customer saw it, where it was converted."""
    radar_options: RadarOptions | None = None
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
    review: str | dict[str, Any] | None = None
    """Id of the fraud review; expandable."""
    shipping: ShippingDetails | None = None
    """Where and to whom goods are shipped."""
    source_transfer: str | dict[str, Any] | None = None
    """Id of the transfer it came from; expandable."""
    statement_descriptor: str | None = None
    """Text on the customer's bank statement."""
    statement_descriptor_suffix: str | None = None
    """End of the text on the customer's card statement."""
    status: Literal["failed", "pending", "succeeded"] | str
    """State of the charge."""
    transfer: str | dict[str, Any] | None = None
    """Id of the transfer to the connected account; expandable."""
    transfer_data: TransferData | None = None
    """Transfer of the money to a connected account."""
    transfer_group: str | None = None
    """Label that ties charges and transfers together."""
