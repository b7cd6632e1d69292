# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Records in the context store of `balances`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

BalancesStoreColumn: TypeAlias = Literal[
    "currency", "primary", "total_balance", "available_balance", "withheld_balance"
]


class BalancesStoreRecordTotalBalance(Record):
    """All money in the currency."""

    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    value: str | None = None
    """Amount, as a decimal number in text."""


class BalancesStoreRecordAvailableBalance(Record):
    """What can be spent."""

    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    value: str | None = None
    """Amount, as a decimal number in text."""


class BalancesStoreRecordWithheldBalance(Record):
    """What PayPal holds back."""

    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    value: str | None = None
    """Amount, as a decimal number in text."""


class BalancesStoreRecord(Record):
    """A record of balances in the context store."""

    currency: str | None = None
    """ISO 4217 code of the currency."""
    primary: bool | None = None
    """Whether it is the main currency."""
    total_balance: BalancesStoreRecordTotalBalance | None = None
    """All money in the currency."""
    available_balance: BalancesStoreRecordAvailableBalance | None = None
    """What can be spent."""
    withheld_balance: BalancesStoreRecordWithheldBalance | None = None
    """What PayPal holds back."""
