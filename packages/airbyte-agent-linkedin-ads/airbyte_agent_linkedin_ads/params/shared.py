# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Arguments that several entities share."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["DateRangeParam", "DayParam", "LeadOwnerParam", "MoneyParam"]


class MoneyParam(TypedDict, total=False):
    amount: str | None
    """Decimal number."""
    currency_code: str | None
    """ISO 4217 code of the account's currency."""


class DayParam(TypedDict, total=False):
    year: Required[int]
    """Year."""
    month: Required[int]
    """Month, from 1."""
    day: Required[int]
    """Day of the month."""


class DateRangeParam(TypedDict, total=False):
    start: Required[DayParam]
    """First day."""
    end: DayParam | None
    """Last day; open if absent."""


class LeadOwnerParam(TypedDict, total=False):
    sponsored_account: str | None
    """URN of the ad account."""
    organization: str | None
    """URN of the organization."""
