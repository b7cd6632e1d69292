# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records of `advertisers`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Advertiser(Record):
    """An ad account."""

    advertiser_id: str
    """Id of the ad account."""
    name: str | None = None
    """Name of the ad account."""
    status: str | None = None
    """State of the account, such as `STATUS_ENABLE` or `STATUS_LIMIT`."""
    role: str | None = None
    """Role of the account, such as `ROLE_ADVERTISER`."""
    rejection_reason: str | None = None
    """Why the account was rejected."""
    owner_bc_id: str | None = None
    """Id of the Business Center that owns the account."""
    company: str | None = None
    """Name of the company."""
    industry: str | None = None
    """Code of the industry."""
    country: str | None = None
    """Code of the country or region that the company is registered in."""
    address: str | None = None
    """Address of the company."""
    contacter: str | None = None
    """Name of the contact, masked."""
    email: str | None = None
    """Email address of the contact, masked."""
    cellphone_number: str | None = None
    """Mobile number of the contact, masked."""
    telephone_number: str | None = None
    """Telephone number of the contact, masked."""
    currency: str | None = None
    """Currency of the account, as an ISO 4217 code."""
    timezone: str | None = None
    """Time zone that reports and schedules are in, such as `Etc/GMT+8`."""
    display_timezone: str | None = None
    """Time zone that is shown, such as `America/New_York`."""
    language: str | None = None
    """Code of the language, such as `en`."""
    balance: float | None = None
    """Balance in the account's currency."""
    advertiser_account_type: str | None = None
    """Kind of account: `AUCTION` or `RESERVATION`."""
    license_no: str | None = None
    """Number of the business licence."""
    license_url: str | None = None
    """URL of an image of the business licence."""
    description: str | None = None
    """Description of the brand."""
    promotion_area: str | None = None
    """Area that is advertised in."""
    promotion_center_city: str | None = None
    """City of the company."""
    promotion_center_province: str | None = None
    """Province of the company."""
    create_time: int | None = None
    """When the account was created, in seconds since 1970."""
