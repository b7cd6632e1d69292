# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `customers`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .customer_address import CustomerAddress
from .shared import MoneyAmount, UserError


class EmailMarketingConsent(Record):
    """Consent to marketing by email."""

    state: str | None = None
    """Whether the customer is subscribed, as in `subscribed` or `not_subscribed`."""
    opt_in_level: str | None = None
    """How consent was given, as in `single_opt_in`."""
    consent_updated_at: dt.datetime | None = None
    """When consent was last given or withdrawn."""


class SmsMarketingConsent(Record):
    """Consent to marketing by SMS."""

    state: str | None = None
    """Whether the customer is subscribed, as in `subscribed` or `not_subscribed`."""
    opt_in_level: str | None = None
    """How consent was given, as in `single_opt_in`."""
    consent_updated_at: dt.datetime | None = None
    """When consent was last given or withdrawn."""
    consent_collected_from: str | None = None
    """Where consent was given."""


class Customer(Record):
    """A customer."""

    id: int
    """Id of the customer."""
    email: str | None = None
    """Email address."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    state: str | None = None
    """State of the account: `disabled`, `invited`, `enabled` or `declined`."""
    note: str | None = None
    """Note of the merchant."""
    verified_email: bool | None = None
    """Whether the email address is verified."""
    multipass_identifier: str | None = None
    """Id for the login by Multipass."""
    tax_exempt: bool | None = None
    """Whether the customer pays no taxes."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    phone: str | None = None
    """Phone number."""
    tax_exemptions: list[str] | None = None
    """Tax exemptions."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
    default_address: CustomerAddress | None = None
    """Default address."""
    orders_count: int | None = None
    """Number of orders."""
    total_spent: str | None = None
    """Total of all orders, a decimal number in a text."""
    last_order_id: int | None = None
    """Id of the last order."""
    tags: str | None = None
    """Tags, separated by commas."""
    last_order_name: str | None = None
    """Name of the last order."""
    addresses: list[CustomerAddress] | None = None
    """The last ten addresses."""
    email_marketing_consent: EmailMarketingConsent | None = None
    """Consent to marketing by email."""
    sms_marketing_consent: SmsMarketingConsent | None = None
    """Consent to marketing by SMS."""
    marketing_opt_in_level: str | None = None
    """How consent was given."""


class CustomerEmailAddress(Record):
    """An email address of a customer."""

    email_address: str = Field(alias="emailAddress")
    """Email address."""
    marketing_state: Literal["INVALID", "NOT_SUBSCRIBED", "PENDING", "SUBSCRIBED", "UNSUBSCRIBED"] | str = (
        Field(alias="marketingState")
    )
    """Whether the customer is subscribed."""


class CustomerPhoneNumber(Record):
    """A phone number of a customer."""

    phone_number: str = Field(alias="phoneNumber")
    """Phone number."""


class MailingAddress(Record):
    """An address."""

    id: str
    """Id, `gid://shopify/...`."""
    address1: str | None
    """Street and number, or a post box."""
    address2: str | None
    """Rest of the street address."""
    city: str | None
    """City."""
    company: str | None
    """Company."""
    country: str | None
    """Country."""
    country_code_v2: str | None = Field(alias="countryCodeV2")
    """Two-letter code of the country."""
    first_name: str | None = Field(alias="firstName")
    """First name."""
    last_name: str | None = Field(alias="lastName")
    """Last name."""
    name: str | None
    """Full name."""
    phone: str | None
    """Phone number."""
    province: str | None
    """Province, state or district."""
    province_code: str | None = Field(alias="provinceCode")
    """Code of the province."""
    zip: str | None
    """Postal code."""


class CustomerNode(Record):
    """A customer, as writes give it back."""

    id: str
    """Id, `gid://shopify/...`."""
    legacy_resource_id: str = Field(alias="legacyResourceId")
    """Id that lists and gets have, as a text."""
    display_name: str = Field(alias="displayName")
    """Full name, or the email address or phone number."""
    first_name: str | None = Field(alias="firstName")
    """First name."""
    last_name: str | None = Field(alias="lastName")
    """Last name."""
    locale: str
    """Language and region."""
    note: str | None
    """Note of the merchant."""
    state: Literal["DECLINED", "DISABLED", "ENABLED", "INVITED"] | str
    """State of the account."""
    tags: list[str]
    """Tags."""
    verified_email: bool = Field(alias="verifiedEmail")
    """Whether the email address is verified."""
    tax_exempt: bool = Field(alias="taxExempt")
    """Whether no taxes apply."""
    tax_exemptions: list[str] = Field(alias="taxExemptions")
    """Tax exemptions."""
    number_of_orders: str = Field(alias="numberOfOrders")
    """Number of orders, as a text."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it was last updated."""
    default_email_address: CustomerEmailAddress | None = Field(alias="defaultEmailAddress")
    """Email address."""
    default_phone_number: CustomerPhoneNumber | None = Field(alias="defaultPhoneNumber")
    """Phone number."""
    amount_spent: MoneyAmount = Field(alias="amountSpent")
    """Total of all orders."""
    default_address: MailingAddress | None = Field(alias="defaultAddress")
    """Default address."""


class CustomersDeleteResult(Record):
    """Result."""

    deleted_customer_id: str | None = Field(alias="deletedCustomerId")
    """Id of what was deleted."""
    user_errors: list[UserError] = Field(alias="userErrors")
    """Why it was refused; empty if it was not."""
