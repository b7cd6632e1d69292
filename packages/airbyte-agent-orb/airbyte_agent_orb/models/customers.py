# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""Records of `customers`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import Address, CustomerReference, TaxId


class Hierarchy(Record):
    """A customer's place among others."""

    children: list[CustomerReference]
    """Customers below this one."""
    parent: CustomerReference | None = None
    """Customer above this one."""


class AccountingProvider(Record):
    """A customer's id in an accounting service."""

    external_provider_id: str | None = None
    """Id in the accounting service."""
    provider_type: Literal["quickbooks", "netsuite"] | str
    """Service."""


class AccountingSyncConfiguration(Record):
    """How a customer is sent to accounting services."""

    accounting_providers: list[AccountingProvider]
    """Accounting services that the customer is sent to."""
    excluded: bool
    """Whether the customer is left out of accounting."""


class DefaultPaymentMethod(Record):
    """A payment method."""

    id: str
    """Id of the payment method."""
    created_at: dt.datetime
    """When it was created."""
    customer_id: str
    """Id of the customer."""
    default: bool
    """Whether it is the default."""
    external_payment_method_id: str
    """Id in the service that collects payments."""
    payment_method_type: Literal["card", "us_bank_account", "link", "amazon_pay", "crypto"] | str
    """Kind of payment method."""
    provider_type: str | None = None
    """Service that collects payments."""


class PaymentProvider(Record):
    """A service that collects payments."""

    provider_type: Literal["stripe"] | str
    """Service."""
    default_shared_payment_token: str | None = None
    """Token shared with Stripe that is charged by default."""
    excluded_payment_method_types: list[str] | None = None
    """Kinds of payment methods that are not offered."""


class PaymentConfiguration(Record):
    """How payments of a customer are collected."""

    payment_providers: list[PaymentProvider] | None = None
    """Services that collect payments."""


class ReportingConfiguration(Record):
    """Whether a customer counts in revenue reports."""

    exempt: bool
    """Whether the customer is left out of revenue reports."""


class Customer(Record):
    """A buyer of your products."""

    id: str
    """Id of the customer."""
    additional_emails: list[str] | None = None
    """Further addresses that get the customer's emails."""
    auto_collection: bool | None = None
    """Whether invoices are charged to the payment method on file."""
    auto_issuance: bool | None = None
    """Whether invoices are issued without a review."""
    balance: str
    """Balance in the customer's currency, as a decimal number in text; a positive one is what the customer
    owes.
    """
    billing_address: Address | None = None
    """Billing address."""
    created_at: dt.datetime
    """When it was created."""
    currency: str | None = None
    """ISO 4217 code of the currency, or a custom pricing unit."""
    email: str
    """Email address that invoices are sent to."""
    email_delivery: bool | None = None
    """Whether Orb sends emails such as invoices."""
    exempt_from_automated_tax: bool | None = None
    """Whether automated tax calculation is skipped."""
    external_customer_id: str | None = None
    """Id that your own system has for the customer."""
    hierarchy: Hierarchy | None = None
    """Parent and children of the customer."""
    metadata: dict[str, str]
    """Your own keys and values."""
    name: str
    """Name of the customer."""
    payment_provider: (
        Literal["quickbooks", "bill.com", "stripe_charge", "stripe_invoice", "netsuite", "adyen"] | str | None
    ) = None
    """Service that collects payments."""
    payment_provider_id: str | None = None
    """Id in the service that collects payments."""
    portal_url: str | None = None
    """URL of the customer's portal."""
    shipping_address: Address | None = None
    """Shipping address."""
    tax_id: TaxId | None = None
    """Tax id."""
    timezone: str
    """IANA name of the time zone, as in `America/New_York`."""
    accounting_sync_configuration: AccountingSyncConfiguration | None = None
    """How the customer is sent to accounting services."""
    automatic_tax_enabled: bool | None = None
    """Whether tax is calculated automatically."""
    default_payment_method: DefaultPaymentMethod | None = None
    """Payment method that is charged unless another is named."""
    payment_configuration: PaymentConfiguration | None = None
    """How payments are collected."""
    reporting_configuration: ReportingConfiguration | None = None
    """Whether the customer counts in revenue reports."""
    deleted: bool | None = None
    """True while the customer is being deleted; no other field but the id is there then."""
