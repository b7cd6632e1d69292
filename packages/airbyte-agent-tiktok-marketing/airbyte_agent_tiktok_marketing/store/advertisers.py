# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Records in the context store of `advertisers`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdvertisersStoreColumn: TypeAlias = Literal[
    "advertiser_id",
    "name",
    "status",
    "company",
    "industry",
    "country",
    "currency",
    "timezone",
    "balance",
    "create_time",
]


class AdvertisersStoreRecord(Record):
    """A record of advertisers in the context store."""

    advertiser_id: str | None = None
    """Id of the ad account."""
    name: str | None = None
    """Name of the ad account."""
    status: str | None = None
    """State of the account, such as `STATUS_ENABLE` or `STATUS_LIMIT`."""
    company: str | None = None
    """Name of the company."""
    industry: str | None = None
    """Code of the industry."""
    country: str | None = None
    """Code of the country or region that the company is registered in."""
    currency: str | None = None
    """Currency of the account, as an ISO 4217 code."""
    timezone: str | None = None
    """Time zone that reports and schedules are in, such as `Etc/GMT+8`."""
    balance: float | None = None
    """Balance in the account's currency."""
    create_time: int | None = None
    """When the account was created, in seconds since 1970."""
