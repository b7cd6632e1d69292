# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Money(Record):
    """An amount."""

    currency_code: str | None = Field(default=None, alias="CurrencyCode")
    """ISO 4217 code of the currency."""
    amount: str | None = Field(default=None, alias="Amount")
    """Amount, as a decimal number in text."""


class Currency(Record):
    """An amount."""

    currency_code: str | None = Field(default=None, alias="CurrencyCode")
    """ISO 4217 code of the currency."""
    currency_amount: float | None = Field(default=None, alias="CurrencyAmount")
    """Amount as a number."""
