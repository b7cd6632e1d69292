# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Records of `search_invoices`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import Link, Money, Name


class InvoiceAttachment(Record):
    """A file of an invoice."""

    id: str | None = None
    """Id of the file."""
    reference_url: str | None = None
    """URL of the file."""
    content_type: str | None = None
    """Media type of the file."""
    create_time: dt.datetime | None = None
    """When it was created."""
    size: str | None = None
    """Size in bytes, in text."""


class InvoicePaymentTerm(Record):
    """When an invoice is due."""

    term_type: (
        Literal[
            "DUE_ON_RECEIPT",
            "DUE_ON_DATE_SPECIFIED",
            "NET_10",
            "NET_15",
            "NET_30",
            "NET_45",
            "NET_60",
            "NET_90",
            "NO_DUE_DATE",
        ]
        | str
        | None
    ) = None
    """How long payment may take."""
    due_date: dt.date | None = None
    """Day it is due."""


class InvoiceMetadata(Record):
    """What happened to an invoice."""

    create_time: dt.datetime | None = None
    """When it was created."""
    created_by: str | None = None
    """Email address of who created it."""
    last_update_time: dt.datetime | None = None
    """When it was last changed."""
    last_updated_by: str | None = None
    """Email address of who last changed it."""
    cancel_time: dt.datetime | None = None
    """When it was cancelled."""
    cancelled_by: str | None = None
    """Who cancelled it."""
    first_sent_time: dt.datetime | None = None
    """When it was first sent."""
    last_sent_time: dt.datetime | None = None
    """When it was last sent."""
    last_sent_by: str | None = None
    """Email address of who last sent it."""
    created_by_flow: Literal["MULTIPLE_RECIPIENTS_GROUP", "BATCH", "REGULAR_SINGLE"] | str | None = None
    """How it was created."""
    recipient_view_url: str | None = None
    """URL of the recipient's page."""
    invoicer_view_url: str | None = None
    """URL of the merchant's page."""


class InvoiceDetail(Record):
    """Number, dates and notes of an invoice."""

    reference: str | None = None
    """Reference, such as the number of a purchase order."""
    currency_code: str
    """ISO 4217 code of the currency."""
    note: str | None = None
    """Note to the recipient."""
    terms_and_conditions: str | None = None
    """Terms."""
    memo: str | None = None
    """Private note."""
    attachments: list[InvoiceAttachment] | None = None
    """Files."""
    invoice_number: str | None = None
    """Number of the invoice."""
    invoice_date: dt.date | None = None
    """Date of the invoice."""
    payment_term: InvoicePaymentTerm | None = None
    """When it is due."""
    metadata: InvoiceMetadata | None = None
    """When it was sent, changed and cancelled."""


class PostalAddressDetails(Record):
    """Parts of an address."""

    street_number: str | None = None
    """Number of the house."""
    street_name: str | None = None
    """Name of the street."""
    street_type: str | None = None
    """Kind of street."""
    delivery_service: str | None = None
    """Post office box."""
    building_name: str | None = None
    """Name of the building."""
    sub_building: str | None = None
    """Floor, room or flat."""


class PostalAddress(Record):
    """An address."""

    address_line_1: str | None = None
    """First line of the address."""
    address_line_2: str | None = None
    """Second line of the address."""
    address_line_3: str | None = None
    """Third line of the address."""
    admin_area_4: str | None = None
    """Neighborhood or ward."""
    admin_area_3: str | None = None
    """Suburb or district."""
    admin_area_2: str | None = None
    """City."""
    admin_area_1: str | None = None
    """State or province."""
    postal_code: str | None = None
    """Postal code."""
    country_code: str
    """ISO 3166-1 code of the country."""
    address_details: PostalAddressDetails | None = None
    """Parts of the address."""


class PhoneDetail(Record):
    """A phone number with its kind."""

    country_code: str
    """Country calling code."""
    national_number: str
    """Number without country calling code."""
    extension_number: str | None = None
    """Extension."""
    phone_type: Literal["FAX", "HOME", "MOBILE", "OTHER", "PAGER"] | str
    """Kind of number."""


class Invoicer(Record):
    """Who sends an invoice."""

    business_name: str | None = None
    """Company."""
    name: Name | None = None
    """Name."""
    address: PostalAddress | None = None
    """Address."""
    email_address: str | None = None
    """Email address."""
    phones: list[PhoneDetail] | None = None
    """Phone numbers."""
    website: str | None = None
    """Website."""
    tax_id: str | None = None
    """Tax number."""
    additional_notes: str | None = None
    """More, such as business hours."""
    logo_url: str | None = None
    """URL of the logo."""


class InvoiceBillingInfo(Record):
    """Who is billed."""

    business_name: str | None = None
    """Company."""
    name: Name | None = None
    """Name."""
    address: PostalAddress | None = None
    """Address."""
    email_address: str | None = None
    """Email address."""
    phones: list[PhoneDetail] | None = None
    """Phone numbers."""
    additional_info: str | None = None
    """More about the recipient."""
    language: str | None = None
    """Language of the email."""


class InvoiceContact(Record):
    """A name with an address."""

    business_name: str | None = None
    """Company."""
    name: Name | None = None
    """Name."""
    address: PostalAddress | None = None
    """Address."""


class InvoiceRecipient(Record):
    """A recipient of an invoice."""

    billing_info: InvoiceBillingInfo | None = None
    """Who is billed."""
    shipping_info: InvoiceContact | None = None
    """Where it is sent."""


class InvoiceTax(Record):
    """A tax."""

    name: str
    """Name of the tax."""
    percent: str
    """Tax rate in percent."""
    amount: Money | None = None
    """Amount of the tax."""


class InvoiceDiscount(Record):
    """A discount."""

    percent: str | None = None
    """Discount in percent."""
    amount: Money | None = None
    """Amount of the discount."""


class InvoiceItem(Record):
    """An item of an invoice."""

    id: str | None = None
    """Id of the item."""
    name: str
    """Name of the item."""
    description: str | None = None
    """Description."""
    quantity: str
    """How many, as a decimal number in text."""
    unit_amount: Money
    """Price of one."""
    tax: InvoiceTax | None = None
    """Tax."""
    item_date: dt.date | None = None
    """Day of delivery."""
    discount: InvoiceDiscount | None = None
    """Discount."""
    unit_of_measure: Literal["QUANTITY", "HOURS", "AMOUNT"] | str | None = None
    """What is counted."""


class InvoicePartialPayment(Record):
    """Whether an invoice can be paid in part."""

    allow_partial_payment: bool | None = None
    """Whether a part can be paid."""
    minimum_amount_due: Money | None = None
    """Smallest part."""


class InvoiceConfiguration(Record):
    """How an invoice can be paid and is computed."""

    tax_calculated_after_discount: bool | None = None
    """Whether discounts reduce the tax."""
    tax_inclusive: bool | None = None
    """Whether prices include tax."""
    allow_tip: bool | None = None
    """Whether the payer can add a tip."""
    partial_payment: InvoicePartialPayment | None = None
    """Whether a part can be paid."""
    template_id: str | None = None
    """Id of the template."""


class InvoiceDiscounts(Record):
    """Discounts of an invoice."""

    invoice_discount: InvoiceDiscount | None = None
    """Discount on the whole invoice."""
    item_discount: Money | None = None
    """Sum of the discounts on items."""


class InvoiceShipping(Record):
    """Shipping of an invoice."""

    amount: Money | None = None
    """Cost."""
    tax: InvoiceTax | None = None
    """Tax."""


class InvoiceCustomAmount(Record):
    """Another amount of an invoice."""

    label: str
    """What it is for."""
    amount: Money | None = None
    """Amount."""


class InvoiceAmountBreakdown(Record):
    """How a total is made up."""

    item_total: Money | None = None
    """Sum of the items."""
    discount: InvoiceDiscounts | None = None
    """Discounts."""
    tax_total: Money | None = None
    """Taxes of items and shipping."""
    shipping: InvoiceShipping | None = None
    """Shipping."""
    custom: InvoiceCustomAmount | None = None
    """Other amount."""


class InvoiceAmount(Record):
    """Total of an invoice."""

    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    value: str | None = None
    """Amount, as a decimal number in text."""
    breakdown: InvoiceAmountBreakdown | None = None
    """How it is made up."""


class InvoicePayment(Record):
    """A payment of an invoice."""

    type: Literal["PAYPAL", "EXTERNAL"] | str | None = None
    """Whether it was paid by PayPal or otherwise."""
    payment_id: str | None = None
    """Id of the payment."""
    payment_date: dt.date | None = None
    """Day of the payment."""
    method: (
        Literal[
            "BANK_TRANSFER", "CASH", "CHECK", "CREDIT_CARD", "DEBIT_CARD", "PAYPAL", "WIRE_TRANSFER", "OTHER"
        ]
        | str
    )
    """How it was paid."""
    note: str | None = None
    """Note on a payment outside of PayPal."""
    amount: Money | None = None
    """Amount."""
    shipping_info: InvoiceContact | None = None
    """Where it is sent."""


class InvoicePayments(Record):
    """Payments of an invoice."""

    paid_amount: Money | None = None
    """Sum of the payments."""
    transactions: list[InvoicePayment] | None = None
    """Payments."""


class InvoiceRefund(Record):
    """A refund of an invoice."""

    type: Literal["PAYPAL", "EXTERNAL"] | str | None = None
    """Whether it was refunded by PayPal or otherwise."""
    refund_id: str | None = None
    """Id of the refund."""
    refund_date: dt.date | None = None
    """Day of the refund."""
    amount: Money | None = None
    """Amount."""
    method: (
        Literal[
            "BANK_TRANSFER", "CASH", "CHECK", "CREDIT_CARD", "DEBIT_CARD", "PAYPAL", "WIRE_TRANSFER", "OTHER"
        ]
        | str
    )
    """How it was refunded."""


class InvoiceRefunds(Record):
    """Refunds of an invoice."""

    refund_amount: Money | None = None
    """Sum of the refunds."""
    transactions: list[InvoiceRefund] | None = None
    """Refunds."""


class Invoice(Record):
    """An invoice."""

    id: str | None = None
    """Id of the invoice."""
    parent_id: str | None = None
    """Id of the group of invoices."""
    status: (
        Literal[
            "DRAFT",
            "SENT",
            "SCHEDULED",
            "PAID",
            "MARKED_AS_PAID",
            "CANCELLED",
            "REFUNDED",
            "PARTIALLY_PAID",
            "PARTIALLY_REFUNDED",
            "MARKED_AS_REFUNDED",
            "UNPAID",
            "PAYMENT_PENDING",
        ]
        | str
        | None
    ) = None
    """Status."""
    detail: InvoiceDetail
    """Number, dates and notes."""
    invoicer: Invoicer | None = None
    """Who sends it."""
    primary_recipients: list[InvoiceRecipient] | None = None
    """Who gets it."""
    additional_recipients: list[str] | None = None
    """Email addresses that get a copy."""
    items: list[InvoiceItem] | None = None
    """What is billed."""
    configuration: InvoiceConfiguration | None = None
    """How it can be paid and is computed."""
    amount: InvoiceAmount | None = None
    """Total."""
    due_amount: Money | None = None
    """What is left to pay."""
    gratuity: Money | None = None
    """Tip."""
    payments: InvoicePayments | None = None
    """What was paid."""
    refunds: InvoiceRefunds | None = None
    """What was refunded."""
    links: list[Link] | None = None
    """Links to related calls."""
