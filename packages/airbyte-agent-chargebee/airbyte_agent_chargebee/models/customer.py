# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records of `customer`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record

from .shared import Address


class CustomerPaymentMethod(Record):
    """How a customer pays."""

    type: str | None = None
    """Kind, such as `card` or `direct_debit`."""
    gateway: str | None = None
    """Payment gateway."""
    gateway_account_id: str | None = None
    """Id of the account at the gateway."""
    status: str | None = None
    """`valid`, `expiring`, `expired`, `invalid` or `pending_verification`."""
    reference_id: str | None = None
    """Id at the gateway."""


class Contact(Record):
    """A contact of a customer."""

    id: str | None = None
    """Id of the contact."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """Email address."""
    phone: str | None = None
    """Phone number."""
    label: str | None = None
    """Label."""
    enabled: bool | None = None
    """Whether it is enabled."""
    send_account_email: bool | None = None
    """Whether it gets emails about the account."""
    send_billing_email: bool | None = None
    """Whether it gets emails about billing."""


class Balance(Record):
    """What a customer has in one currency, in its smallest unit."""

    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    promotional_credits: int | None = None
    """Promotional credits."""
    excess_payments: int | None = None
    """Payments beyond what was due."""
    refundable_credits: int | None = None
    """Credits that can be refunded."""
    unbilled_charges: int | None = None
    """Charges that are not on an invoice yet."""
    balance_currency_code: str | None = None
    """ISO 4217 code of the currency of the balance."""
    business_entity_id: str | None = None
    """Id of the business entity."""


class Relationship(Record):
    """The place of a customer in a hierarchy of accounts."""

    parent_id: str | None = None
    """Id of the parent customer."""
    payment_owner_id: str | None = None
    """Id of the customer who pays."""
    invoice_owner_id: str | None = None
    """Id of the customer who gets the invoices."""


class Customer(Record):
    """A customer."""

    id: str
    """Id of the customer."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """Email address."""
    phone: str | None = None
    """Phone number."""
    company: str | None = None
    """Company."""
    vat_number: str | None = None
    """VAT number."""
    vat_number_status: str | None = None
    """Whether the VAT number was checked: `valid`, `invalid`, `not_validated` or `undetermined`."""
    auto_collection: str | None = None
    """Whether payments are collected automatically: `on` or `off`."""
    offline_payment_method: str | None = None
    """How it pays if not automatically, such as `bank_transfer`."""
    net_term_days: int | None = None
    """Days until invoices are due."""
    taxability: str | None = None
    """`taxable`, `exempt` or `zero_rated`."""
    locale: str | None = None
    """Language of emails and pages."""
    channel: str | None = None
    """Where it comes from, such as `web` or `app_store`."""
    customer_type: str | None = None
    """Kind of customer for taxes, such as `residential` or `business`."""
    card_status: str | None = None
    """Status of the card: `no_card`, `valid`, `expiring`, `expired`, `pending_verification` or `invalid`."""
    fraud_flag: str | None = None
    """`safe`, `suspicious` or `fraudulent`."""
    primary_payment_source_id: str | None = None
    """Id of the payment source that is used first."""
    backup_payment_source_id: str | None = None
    """Id of the payment source that is used next."""
    payment_method: CustomerPaymentMethod | None = None
    """How it pays."""
    billing_address: Address | None = None
    """Billing address."""
    contacts: list[Contact] | None = None
    """Contacts."""
    balances: list[Balance] | None = None
    """Balances, by currency."""
    relationship: Relationship | None = None
    """Place in a hierarchy of accounts."""
    preferred_currency_code: str | None = None
    """ISO 4217 code of the preferred currency."""
    promotional_credits: int | None = None
    """Promotional credits, in the smallest unit of the currency."""
    unbilled_charges: int | None = None
    """Charges that are not on an invoice yet, in the smallest unit of the currency."""
    refundable_credits: int | None = None
    """Credits that can be refunded, in the smallest unit of the currency."""
    excess_payments: int | None = None
    """Payments beyond what was due, in the smallest unit of the currency."""
    invoice_notes: str | None = None
    """Note on invoices."""
    meta_data: dict[str, Any] | None = None
    """Your own keys and values."""
    business_entity_id: str | None = None
    """Id of the business entity."""
    brand_id: str | None = None
    """Id of the brand."""
    auto_close_invoices: bool | None = None
    """Whether invoices are closed automatically."""
    consolidated_invoicing: bool | None = None
    """Whether subscriptions share an invoice."""
    allow_direct_debit: bool | None = None
    """Whether direct debit is allowed."""
    pii_cleared: str | None = None
    """Whether personal data were erased: `active`, `scheduled_for_clear` or `cleared`."""
    created_from_ip: str | None = None
    """IP address that it was created from."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When it last changed, Unix time in seconds."""
    resource_version: int | None = None
    """Version, which grows with each change."""
    deleted: bool | None = None
    """Whether it was deleted."""
