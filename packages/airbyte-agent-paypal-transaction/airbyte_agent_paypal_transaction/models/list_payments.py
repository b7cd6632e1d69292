# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Records of `list_payments`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import Link


class BillingAddress(Record):
    """Address of a payer."""

    line1: str
    """First line of the address."""
    line2: str | None = None
    """Second line of the address."""
    city: str | None = None
    """City."""
    country_code: str
    """ISO 3166-1 code of the country."""
    postal_code: str | None = None
    """Postal code."""
    state: str | None = None
    """State or region."""
    phone: str | None = None
    """Phone number."""
    normalization_status: (
        Literal["UNKNOWN", "UNNORMALIZED_USER_PREFERRED", "NORMALIZED", "UNNORMALIZED"] | str | None
    ) = None
    """Whether the address was normalized; only in Brazil."""
    type: str | None = None
    """Kind of address."""


class ShippingAddress(Record):
    """Where something is sent."""

    line1: str
    """First line of the address."""
    line2: str | None = None
    """Second line of the address."""
    city: str | None = None
    """City."""
    country_code: str
    """ISO 3166-1 code of the country."""
    postal_code: str | None = None
    """Postal code."""
    state: str | None = None
    """State or region."""
    phone: str | None = None
    """Phone number."""
    normalization_status: (
        Literal["UNKNOWN", "UNNORMALIZED_USER_PREFERRED", "NORMALIZED", "UNNORMALIZED"] | str | None
    ) = None
    """Whether the address was normalized; only in Brazil."""
    type: str | None = None
    """Kind of address."""
    recipient_name: str | None = None
    """Name of the recipient."""


class PaymentPayerInfo(Record):
    """Who pays."""

    email: str | None = None
    """Email address."""
    salutation: str | None = None
    """Title."""
    first_name: str | None = None
    """First name."""
    middle_name: str | None = None
    """Middle name."""
    last_name: str | None = None
    """Last name."""
    suffix: str | None = None
    """Suffix, such as `Jr.`."""
    payer_id: str | None = None
    """Id of the account."""
    birth_date: dt.date | None = None
    """Birthday."""
    tax_id: str | None = None
    """Tax number."""
    tax_id_type: Literal["BR_CPF", "BR_CNPJ"] | str | None = None
    """Kind of tax number."""
    billing_address: BillingAddress | None = None
    """Address."""
    shipping_address: ShippingAddress | None = None
    """Where it is sent."""


class Payer(Record):
    """Who pays."""

    payment_method: (
        Literal["credit_card", "paypal", "pay_upon_invoice", "carrier", "alternate_payment", "bank"]
        | str
        | None
    ) = None
    """How it is paid."""
    status: Literal["VERIFIED", "UNVERIFIED"] | str | None = None
    """Whether the payer's account is verified."""
    payer_info: PaymentPayerInfo | None = None
    """Who pays."""


class PaymentAmountDetails(Record):
    """How an amount is made up."""

    subtotal: str | None = None
    """Sum of the items."""
    shipping: str | None = None
    """Shipping."""
    tax: str | None = None
    """Tax."""
    handling_fee: str | None = None
    """Handling."""
    shipping_discount: str | None = None
    """Discount on shipping."""
    insurance: str | None = None
    """Insurance."""
    gift_wrap: str | None = None
    """Gift wrapping."""


class PaymentAmount(Record):
    """An amount with its currency."""

    currency: str
    """ISO 4217 code of the currency."""
    total: str
    """Amount, as a decimal number in text."""
    details: PaymentAmountDetails | None = None
    """How it is made up."""


class Payee(Record):
    """Who is paid."""

    email: str | None = None
    """Email address of the payee's account."""
    merchant_id: str | None = None
    """Id of the account."""


class PaymentItem(Record):
    """An item of a payment."""

    sku: str | None = None
    """Stock keeping unit."""
    name: str | None = None
    """Name of the item."""
    description: str | None = None
    """Description."""
    quantity: str
    """How many, in text."""
    price: str
    """Price of one, as a decimal number in text."""
    currency: str
    """ISO 4217 code of the currency."""
    tax: str | None = None
    """Tax, as a decimal number in text."""


class PaymentItemList(Record):
    """What is bought."""

    items: list[PaymentItem] | None = None
    """What is bought."""
    shipping_address: ShippingAddress | None = None
    """Where it is sent."""
    shipping_method: str | None = None
    """How it is sent."""
    shipping_phone_number: str | None = None
    """Phone number of the recipient."""


class PaymentHoldReason(Record):
    """Why money is held."""

    payment_hold_reason: Literal["PAYMENT_HOLD", "SHIPPING_RISK_HOLD"] | str | None = None
    """Why it is held."""


class PaymentFee(Record):
    """An amount with its currency."""

    currency: str
    """ISO 4217 code of the currency."""
    value: str
    """Amount, as a decimal number in text."""


class FraudFilter(Record):
    """A fraud filter."""

    filter_type: Literal["ACCEPT", "PENDING", "DENY", "REPORT"] | str
    """What the filter does."""
    filter_id: (
        Literal[
            "AVS_NO_MATCH",
            "AVS_PARTIAL_MATCH",
            "AVS_UNAVAILABLE_OR_UNSUPPORTED",
            "CARD_SECURITY_CODE_MISMATCH",
            "MAXIMUM_TRANSACTION_AMOUNT",
            "UNCONFIRMED_ADDRESS",
            "COUNTRY_MONITOR",
            "LARGE_ORDER_NUMBER",
            "BILLING_OR_SHIPPING_ADDRESS_MISMATCH",
            "RISKY_ZIP_CODE",
            "SUSPECTED_FREIGHT_FORWARDER_CHECK",
            "TOTAL_PURCHASE_PRICE_MINIMUM",
            "IP_ADDRESS_VELOCITY",
            "RISKY_EMAIL_ADDRESS_DOMAIN_CHECK",
            "RISKY_BANK_IDENTIFICATION_NUMBER_CHECK",
            "RISKY_IP_ADDRESS_RANGE",
            "PAYPAL_FRAUD_MODEL",
        ]
        | str
    )
    """Id of the filter."""
    name: str | None = None
    """Name of the filter."""
    description: str | None = None
    """Description of the filter."""


class ProcessorResponse(Record):
    """Codes of a card's processor."""

    response_code: str
    """PayPal's code of the response."""
    avs_code: str | None = None
    """Code of the check of the address."""
    cvv_code: str | None = None
    """Code of the check of the card's security code."""
    advice_code: (
        Literal[
            "01_NEW_ACCOUNT_INFORMATION",
            "02_TRY_AGAIN_LATER",
            "02_STOP_SPECIFIC_PAYMENT",
            "03_DO_NOT_TRY_AGAIN",
            "03_REVOKE_AUTHORIZATION_FOR_FUTURE_PAYMENT",
            "21_DO_NOT_TRY_AGAIN_CARD_HOLDER_CANCELLED_RECURRRING_CHARGE",
            "21_CANCEL_ALL_RECURRING_PAYMENTS",
        ]
        | str
        | None
    ) = None
    """What to do after a declined recurring payment."""
    eci_submitted: str | None = None
    """The processor's response about authentication."""
    vpas: str | None = None
    """Status of Visa's authentication service."""


class Sale(Record):
    """A completed sale."""

    id: str
    """Id of the sale."""
    amount: PaymentAmount
    """Amount."""
    payment_mode: (
        Literal["INSTANT_TRANSFER", "MANUAL_BANK_TRANSFER", "DELAYED_TRANSFER", "ECHECK"] | str | None
    ) = None
    """How it is paid."""
    state: Literal["completed", "partially_refunded", "pending", "refunded", "denied"] | str
    """State."""
    reason_code: (
        Literal[
            "CHARGEBACK",
            "GUARANTEE",
            "BUYER_COMPLAINT",
            "REFUND",
            "UNCONFIRMED_SHIPPING_ADDRESS",
            "ECHECK",
            "INTERNATIONAL_WITHDRAWAL",
            "RECEIVING_PREFERENCE_MANDATES_MANUAL_ACTION",
            "PAYMENT_REVIEW",
            "REGULATORY_REVIEW",
            "UNILATERAL",
            "VERIFICATION_REQUIRED",
            "TRANSACTION_APPROVED_AWAITING_FUNDING",
        ]
        | str
        | None
    ) = None
    """Why it is pending or was reversed."""
    protection_eligibility: Literal["ELIGIBLE", "PARTIALLY_ELIGIBLE", "INELIGIBLE"] | str | None = None
    """Whether the merchant is protected."""
    protection_eligibility_type: (
        Literal[
            "ITEM_NOT_RECEIVED_ELIGIBLE",
            "UNAUTHORIZED_PAYMENT_ELIGIBLE",
            "ITEM_NOT_RECEIVED_ELIGIBLE,UNAUTHORIZED_PAYMENT_ELIGIBLE",
        ]
        | str
        | None
    ) = None
    """Against what the merchant is protected."""
    clearing_time: dt.datetime | None = None
    """When an eCheck is expected to clear."""
    payment_hold_status: Literal["HELD"] | str | None = None
    """Whether it is held."""
    payment_hold_reasons: list[PaymentHoldReason] | None = None
    """Why it is held."""
    transaction_fee: PaymentFee | None = None
    """PayPal's fee."""
    receivable_amount: PaymentFee | None = None
    """Net amount in the merchant's currency."""
    transaction_fee_in_receivable_currency: PaymentFee | None = None
    """PayPal's fee in the merchant's currency."""
    exchange_rate: str | None = None
    """Exchange rate."""
    fmf_details: FraudFilter | None = None
    """Fraud filter that applied."""
    receipt_id: str | None = None
    """Number of the receipt, for payers without an account."""
    parent_payment: str
    """Id of the payment."""
    processor_response: ProcessorResponse | None = None
    """Codes of the card's processor."""
    billing_agreement_id: str | None = None
    """Id of the billing agreement."""
    create_time: dt.datetime
    """When it was created."""
    update_time: dt.datetime | None = None
    """When it was last updated."""
    links: list[Link] | None = None
    """Links to related calls."""


class Authorization(Record):
    """An amount that can be captured later."""

    id: str | None = None
    """Id of the authorization."""
    amount: PaymentAmount
    """Amount."""
    payment_mode: Literal["INSTANT_TRANSFER"] | str | None = None
    """How it is paid."""
    state: (
        Literal["pending", "authorized", "partially_captured", "captured", "expired", "denied", "voided"]
        | str
        | None
    ) = None
    """State."""
    reason_code: Literal["AUTHORIZATION"] | str | None = None
    """Why it is pending or was reversed."""
    pending_reason: Literal["AUTHORIZATION"] | str | None = None
    """Why it is pending; replaced by `reason_code`."""
    protection_eligibility: Literal["ELIGIBLE", "PARTIALLY_ELIGIBLE", "INELIGIBLE"] | str | None = None
    """Whether the merchant is protected."""
    protection_eligibility_type: (
        Literal[
            "ITEM_NOT_RECEIVED_ELIGIBLE",
            "UNAUTHORIZED_PAYMENT_ELIGIBLE",
            "ITEM_NOT_RECEIVED_ELIGIBLE,UNAUTHORIZED_PAYMENT_ELIGIBLE",
        ]
        | str
        | None
    ) = None
    """Against what the merchant is protected."""
    fmf_details: FraudFilter | None = None
    """Fraud filter that applied."""
    parent_payment: str | None = None
    """Id of the payment."""
    processor_response: ProcessorResponse | None = None
    """Codes of the card's processor."""
    valid_until: dt.datetime | None = None
    """When it expires."""
    create_time: dt.datetime | None = None
    """When it was created."""
    update_time: dt.datetime | None = None
    """When it was last updated."""
    receipt_id: str | None = None
    """Number of the receipt, for payers without an account."""
    links: list[Link] | None = None
    """Links to related calls."""


class Order(Record):
    """An order of a payment."""

    id: str | None = None
    """Id of the order."""
    amount: PaymentAmount
    """Amount."""
    payment_mode: (
        Literal["INSTANT_TRANSFER", "MANUAL_BANK_TRANSFER", "DELAYED_TRANSFER", "ECHECK"] | str | None
    ) = None
    """How it is paid."""
    state: Literal["PENDING", "AUTHORIZED", "CAPTURED", "COMPLETED", "VOIDED"] | str | None = None
    """State."""
    reason_code: (
        Literal[
            "PAYER_SHIPPING_UNCONFIRMED",
            "MULTI_CURRENCY",
            "RISK_REVIEW",
            "REGULATORY_REVIEW",
            "VERIFICATION_REQUIRED",
            "ORDER",
            "OTHER",
        ]
        | str
        | None
    ) = None
    """Why it is pending or was reversed."""
    pending_reason: (
        Literal[
            "payer_shipping_unconfirmed",
            "multi_currency",
            "risk_review",
            "regulatory_review",
            "verification_required",
            "order",
            "other",
        ]
        | str
        | None
    ) = None
    """Why it is pending; replaced by `reason_code`."""
    protection_eligibility: Literal["ELIGIBLE", "PARTIALLY_ELIGIBLE", "INELIGIBLE"] | str | None = None
    """Whether the merchant is protected."""
    protection_eligibility_type: (
        Literal[
            "ITEM_NOT_RECEIVED_ELIGIBLE",
            "UNAUTHORIZED_PAYMENT_ELIGIBLE",
            "ITEM_NOT_RECEIVED_ELIGIBLE,UNAUTHORIZED_PAYMENT_ELIGIBLE",
        ]
        | str
        | None
    ) = None
    """Against what the merchant is protected."""
    parent_payment: str | None = None
    """Id of the payment."""
    fmf_details: FraudFilter | None = None
    """Fraud filter that applied."""
    create_time: dt.datetime | None = None
    """When it was created."""
    update_time: dt.datetime | None = None
    """When it was last updated."""
    links: list[Link] | None = None
    """Links to related calls."""


class Capture(Record):
    """Money that was captured."""

    id: str | None = None
    """Id of the capture."""
    amount: PaymentAmount | None = None
    """Amount."""
    is_final_capture: bool | None = None
    """Whether the rest of the authorized amount is released."""
    state: Literal["pending", "completed", "refunded", "partially_refunded", "denied"] | str | None = None
    """State."""
    reason_code: (
        Literal[
            "CHARGEBACK",
            "GUARANTEE",
            "BUYER_COMPLAINT",
            "REFUND",
            "UNCONFIRMED_SHIPPING_ADDRESS",
            "ECHECK",
            "INTERNATIONAL_WITHDRAWAL",
            "RECEIVING_PREFERENCE_MANDATES_MANUAL_ACTION",
            "PAYMENT_REVIEW",
            "REGULATORY_REVIEW",
            "UNILATERAL",
            "VERIFICATION_REQUIRED",
            "TRANSACTION_APPROVED_AWAITING_FUNDING",
            "NONE",
        ]
        | str
        | None
    ) = None
    """Why it is pending or was reversed."""
    parent_payment: str | None = None
    """Id of the payment."""
    invoice_number: str | None = None
    """Number of the invoice."""
    transaction_fee: PaymentFee | None = None
    """PayPal's fee."""
    transaction_fee_in_receivable_currency: PaymentFee | None = None
    """PayPal's fee in the merchant's currency."""
    receivable_amount: PaymentFee | None = None
    """Net amount in the merchant's currency."""
    exchange_rate: str | None = None
    """Exchange rate."""
    note_to_payer: str | None = None
    """Note to the payer."""
    create_time: dt.datetime | None = None
    """When it was created."""
    update_time: dt.datetime | None = None
    """When it was last updated."""
    links: list[Link] | None = None
    """Links to related calls."""


class Refund(Record):
    """Money that was refunded."""

    id: str | None = None
    """Id of the refund."""
    amount: PaymentAmount | None = None
    """Amount."""
    state: Literal["pending", "completed", "cancelled", "failed"] | str | None = None
    """State."""
    reason: str | None = None
    """Why it was refunded."""
    invoice_number: str | None = None
    """Number of the invoice."""
    sale_id: str | None = None
    """Id of the sale."""
    capture_id: str | None = None
    """Id of the capture."""
    parent_payment: str | None = None
    """Id of the payment."""
    description: str | None = None
    """Description."""
    create_time: dt.datetime | None = None
    """When it was created."""
    update_time: dt.datetime | None = None
    """When it was last updated."""
    links: list[Link] | None = None
    """Links to related calls."""


class RelatedResource(Record):
    """A sale, authorization, order, capture or refund."""

    sale: Sale | None = None
    """Sale."""
    authorization: Authorization | None = None
    """Authorization."""
    order: Order | None = None
    """Order."""
    capture: Capture | None = None
    """Capture."""
    refund: Refund | None = None
    """Refund."""


class PaymentTransaction(Record):
    """What a payment is for."""

    amount: PaymentAmount | None = None
    """Amount."""
    payee: Payee | None = None
    """Who is paid."""
    description: str | None = None
    """Description."""
    note_to_payee: str | None = None
    """Note to the payee."""
    custom: str | None = None
    """Your own text."""
    invoice_number: str | None = None
    """Number of the invoice."""
    soft_descriptor: str | None = None
    """Text on the payer's statement."""
    item_list: PaymentItemList | None = None
    """What is bought."""
    related_resources: list[RelatedResource] | None = None
    """Sales, authorizations, captures and refunds."""


class Payment(Record):
    """A payment of the Payments API, version 1."""

    id: str | None = None
    """Id of the payment."""
    intent: Literal["sale", "authorize", "order"] | str
    """Whether it is paid at once, authorized or ordered."""
    payer: Payer
    """Who pays."""
    transactions: list[PaymentTransaction] | None = None
    """What is paid for."""
    state: Literal["created", "approved", "failed", "partially_completed", "in_progress"] | str | None = None
    """State of the payment."""
    note_to_payer: str | None = None
    """Note to the payer."""
    failure_reason: (
        Literal[
            "UNABLE_TO_COMPLETE_TRANSACTION",
            "INVALID_PAYMENT_METHOD",
            "PAYER_CANNOT_PAY",
            "CANNOT_PAY_THIS_PAYEE",
            "REDIRECT_REQUIRED",
            "PAYEE_FILTER_RESTRICTIONS",
        ]
        | str
        | None
    ) = None
    """Why it failed."""
    create_time: dt.datetime | None = None
    """When it was created."""
    update_time: dt.datetime | None = None
    """When it was last updated."""
    links: list[Link] | None = None
    """Links to related calls."""
