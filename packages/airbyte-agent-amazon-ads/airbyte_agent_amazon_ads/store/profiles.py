# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Records in the context store of `profiles`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ProfilesStoreColumn: TypeAlias = Literal[
    "profileId", "countryCode", "currencyCode", "timezone", "dailyBudget"
]


class ProfilesStoreRecord(Record):
    """A record of profiles in the context store."""

    profile_id: int | None = Field(default=None, alias="profileId")
    """Id of the profile, the scope of all other calls."""
    country_code: str | None = Field(default=None, alias="countryCode")
    """Code of the country, such as `US`."""
    currency_code: str | None = Field(default=None, alias="currencyCode")
    """Currency of all amounts, as an ISO 4217 code."""
    timezone: str | None = None
    """Time zone of days, such as `America/Los_Angeles`."""
    daily_budget: float | None = Field(default=None, alias="dailyBudget")
    """Limit of daily spending of a seller's Sponsored Products."""
