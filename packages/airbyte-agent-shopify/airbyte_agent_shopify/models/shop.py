# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `shop`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Shop(Record):
    """The shop."""

    id: int
    """Id of the shop."""
    name: str | None = None
    """Name of the shop."""
    email: str | None = None
    """Email address."""
    domain: str | None = None
    """Its main domain."""
    province: str | None = None
    """Province, state or district."""
    country: str | None = None
    """Country."""
    address1: str | None = None
    """Street and number, or a post box."""
    zip: str | None = None
    """Postal code."""
    city: str | None = None
    """City."""
    source: str | None = None
    """Source of the account."""
    phone: str | None = None
    """Phone number."""
    latitude: float | None = None
    """Latitude."""
    longitude: float | None = None
    """Longitude."""
    primary_locale: str | None = None
    """Its main language."""
    address2: str | None = None
    """Rest of the street address."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    country_code: str | None = None
    """Two-letter code of the country."""
    country_name: str | None = None
    """Name of the country."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    customer_email: str | None = None
    """Email address for customers."""
    timezone: str | None = None
    """Time zone, in words."""
    iana_timezone: str | None = None
    """Time zone by its IANA name."""
    shop_owner: str | None = None
    """Name of the owner."""
    money_format: str | None = None
    """How amounts are written."""
    money_with_currency_format: str | None = None
    """How amounts are written with the currency."""
    weight_unit: str | None = None
    """Default unit of weight."""
    province_code: str | None = None
    """Code of the province."""
    taxes_included: bool | None = None
    """Whether taxes are part of the prices."""
    auto_configure_tax_inclusivity: bool | None = None
    """Whether taxes are included by the customer's country."""
    tax_shipping: str | None = None
    """Whether shipping is taxed."""
    county_taxes: bool | None = None
    """Whether taxes of counties apply."""
    plan_display_name: str | None = None
    """Name of the plan."""
    plan_name: str | None = None
    """Plan."""
    has_discounts: bool | None = None
    """Whether there are discounts."""
    has_gift_cards: bool | None = None
    """Whether there are gift cards."""
    myshopify_domain: str | None = None
    """Its domain under myshopify.com."""
    google_apps_domain: str | None = None
    """Domain of Google Workspace."""
    google_apps_login_enabled: str | None = None
    """Whether one can log in with Google Workspace."""
    money_in_emails_format: str | None = None
    """How amounts are written in emails."""
    money_with_currency_in_emails_format: str | None = None
    """How amounts are written in emails with the currency."""
    eligible_for_payments: bool | None = None
    """Whether it can use Shopify Payments."""
    requires_extra_payments_agreement: bool | None = None
    """Whether another agreement is required for Shopify Payments."""
    password_enabled: bool | None = None
    """Whether the online store asks for a password."""
    has_storefront: bool | None = None
    """Whether it has an online store."""
    finances: bool | None = None
    """Whether it has finance features."""
    primary_location_id: int | None = None
    """Id of its main location."""
    checkout_api_supported: bool | None = None
    """Whether checkouts can be made by API."""
    multi_location_enabled: bool | None = None
    """Whether it has several locations."""
    setup_required: bool | None = None
    """Whether it still has to be set up."""
    pre_launch_enabled: bool | None = None
    """Whether it is not launched yet."""
    enabled_presentment_currencies: list[str] | None = None
    """Currencies that customers can pay in."""
    marketing_sms_consent_enabled_at_checkout: bool | None = None
    """Whether checkout asks for consent to marketing by SMS."""
    transactional_sms_disabled: bool | None = None
    """Whether no messages about orders are sent by SMS."""
    force_ssl: bool | None = None
    """Whether HTTPS is required."""
