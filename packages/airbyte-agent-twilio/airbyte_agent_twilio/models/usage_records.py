# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records of `usage_records`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class UsageRecord(Record):
    """Usage and cost of one category."""

    account_sid: str | None = None
    """SID of the account that it belongs to."""
    api_version: str | None = None
    """API version that it was made with."""
    as_of: str | None = None
    """When the figures were up to date, as ISO 8601 text."""
    category: str | None = None
    """Category of usage, such as `calleridlookups`."""
    count: str | None = None
    """Number of events, as text."""
    count_unit: str | None = None
    """What `count` counts, such as `calls`."""
    description: str | None = None
    """What the category is."""
    end_date: dt.date | None = None
    """Last day of the usage."""
    price: str | None = None
    """What it cost in total, as text."""
    price_unit: str | None = None
    """ISO 4217 code of the price's currency."""
    start_date: dt.date | None = None
    """First day of the usage."""
    subresource_uris: dict[str, str] | None = None
    """Paths of the same figures over other periods."""
    uri: str | None = None
    """Path of the record on the server."""
    usage: str | None = None
    """Amount that is billed, as text."""
    usage_unit: str | None = None
    """What `usage` is in, such as `minutes`."""
