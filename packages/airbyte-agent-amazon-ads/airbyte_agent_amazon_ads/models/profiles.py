# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records of `profiles`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class ProfileAccount(Record):
    """The account that a profile is for."""

    id: str | None = None
    """Id of the account, of a seller or an entity."""
    type: str | None = None
    """Kind of account: `seller`, `vendor` or `agency`."""
    name: str | None = None
    """Name of the account."""
    sub_type: str | None = Field(default=None, alias="subType")
    """Kind of vendor or author, such as `KDP_AUTHOR`."""
    marketplace_string_id: str | None = Field(default=None, alias="marketplaceStringId")
    """Id of the marketplace, such as `ATVPDKIKX0DER`."""
    valid_payment_method: bool | None = Field(default=None, alias="validPaymentMethod")
    """Whether it has a valid way to pay."""


class Profile(Record):
    """A profile: an account in one marketplace."""

    profile_id: int = Field(alias="profileId")
    """Id of the profile, the scope of all other calls."""
    country_code: str | None = Field(default=None, alias="countryCode")
    """Code of the country, such as `US`."""
    currency_code: str | None = Field(default=None, alias="currencyCode")
    """Currency of all amounts, as an ISO 4217 code."""
    timezone: str | None = None
    """Time zone of days, such as `America/Los_Angeles`."""
    daily_budget: float | None = Field(default=None, alias="dailyBudget")
    """Limit of daily spending of a seller's Sponsored Products."""
    account_info: ProfileAccount | None = Field(default=None, alias="accountInfo")
    """Account that it is for."""
