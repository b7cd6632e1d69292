# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records in the context store of `usage_records`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

UsageRecordsStoreColumn: TypeAlias = Literal[
    "category",
    "description",
    "start_date",
    "end_date",
    "count",
    "count_unit",
    "usage",
    "usage_unit",
    "price",
    "price_unit",
    "account_sid",
]


class UsageRecordsStoreRecord(Record):
    """A record of usage_records in the context store."""

    category: str | None = None
    """Category of usage, such as `calleridlookups`."""
    description: str | None = None
    """What the category is."""
    start_date: str | None = None
    """First day of the usage."""
    end_date: str | None = None
    """Last day of the usage."""
    count: str | None = None
    """Number of events, as text."""
    count_unit: str | None = None
    """What `count` counts, such as `calls`."""
    usage: str | None = None
    """Amount that is billed, as text."""
    usage_unit: str | None = None
    """What `usage` is in, such as `minutes`."""
    price: str | None = None
    """What it cost in total, as text."""
    price_unit: str | None = None
    """ISO 4217 code of the price's currency."""
    account_sid: str | None = None
    """SID of the account that it belongs to."""
