# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records of `payment_source`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import Address


class Card(Record):
    """A card."""

    first_name: str | None = None
    """First name of the holder."""
    last_name: str | None = None
    """Last name of the holder."""
    iin: str | None = None
    """First digits."""
    last4: str | None = None
    """Last four digits."""
    masked_number: str | None = None
    """Number, with most digits hidden."""
    brand: str | None = None
    """Brand, such as `visa`."""
    funding_type: str | None = None
    """`credit`, `debit`, `prepaid`, `not_known` or `not_applicable`."""
    expiry_month: int | None = None
    """Month that it expires in."""
    expiry_year: int | None = None
    """Year that it expires in."""
    billing_addr1: str | None = None
    """First line of the billing address."""
    billing_addr2: str | None = None
    """Second line of the billing address."""
    billing_city: str | None = None
    """City of the billing address."""
    billing_state_code: str | None = None
    """Code of the state of the billing address."""
    billing_state: str | None = None
    """State of the billing address."""
    billing_country: str | None = None
    """Country of the billing address."""
    billing_zip: str | None = None
    """Postal code of the billing address."""


class BankAccount(Record):
    """A bank account."""

    last4: str | None = None
    """Last four digits."""
    name_on_account: str | None = None
    """Name on the account."""
    first_name: str | None = None
    """First name of the holder."""
    last_name: str | None = None
    """Last name of the holder."""
    bank_name: str | None = None
    """Name of the bank."""
    mandate_id: str | None = None
    """Id of the mandate."""
    direct_debit_scheme: str | None = None
    """Scheme of direct debits, such as `sepa_core`."""
    account_type: str | None = None
    """`checking`, `savings`, `business_checking` or `current`."""
    account_holder_type: str | None = None
    """`individual` or `company`."""
    echeck_type: str | None = None
    """`web`, `ppd` or `ccd`."""
    email: str | None = None
    """Email address."""


class Wallet(Record):
    """An account at PayPal or Amazon."""

    email: str | None = None
    """Email address."""
    agreement_id: str | None = None
    """Id of the agreement."""


class Upi(Record):
    """A UPI address."""

    vpa: str | None = None
    """Virtual payment address."""


class Mandate(Record):
    """A mandate."""

    id: str | None = None
    """Id of the mandate."""
    subscription_id: str | None = None
    """Id of the subscription."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""


class PaymentSource(Record):
    """Something that a customer pays with."""

    id: str
    """Id of the payment source."""
    customer_id: str | None = None
    """Id of the customer."""
    type: str | None = None
    """Kind, such as `card` or `direct_debit`."""
    status: str | None = None
    """`valid`, `expiring`, `expired`, `invalid` or `pending_verification`."""
    reference_id: str | None = None
    """Id at the gateway."""
    gateway: str | None = None
    """Payment gateway."""
    gateway_account_id: str | None = None
    """Id of the account at the gateway."""
    issuing_country: str | None = None
    """ISO 3166 code of the country that issued it."""
    ip_address: str | None = None
    """IP address of the customer."""
    card: Card | None = None
    """Card."""
    bank_account: BankAccount | None = None
    """Bank account."""
    paypal: Wallet | None = None
    """PayPal account."""
    amazon_payment: Wallet | None = None
    """Amazon account."""
    upi: Upi | None = None
    """UPI address."""
    mandates: list[Mandate] | None = None
    """Mandates."""
    billing_address: Address | None = None
    """Billing address."""
    business_entity_id: str | None = None
    """Id of the business entity."""
    brand_id: str | None = None
    """Id of the brand."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When it last changed, Unix time in seconds."""
    resource_version: int | None = None
    """Version, which grows with each change."""
    deleted: bool | None = None
    """Whether it was deleted."""
