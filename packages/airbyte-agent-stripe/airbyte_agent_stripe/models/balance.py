# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `balance`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class BalanceAmountSourceTypes(Record):
    """The amount by kind of source."""

    bank_account: int | None = None
    """Part from bank accounts, in the currency's smallest unit."""
    card: int | None = None
    """Part from cards, in the currency's smallest unit."""
    fpx: int | None = None
    """Part from FPX, in the currency's smallest unit."""


class BalanceAmount(Record):
    """Money in one currency."""

    amount: int
    """Amount in the currency's smallest unit."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    source_types: BalanceAmountSourceTypes | None = None
    """The amount by kind of source."""


class BalanceIssuing(Record):
    """Money for Issuing."""

    available: list[BalanceAmount]
    """Money that can be spent."""


class BalanceRefundAndDisputePrefunding(Record):
    """Money set aside for refunds and disputes."""

    available: list[BalanceAmount]
    """Money that can be used."""
    pending: list[BalanceAmount]
    """Money on its way."""


class Balance(Record):
    """Money in the account, by state and currency."""

    object: Literal["balance"] | str
    """Type of this record."""
    available: list[BalanceAmount]
    """Money that can be paid out now."""
    connect_reserved: list[BalanceAmount] | None = None
    """Money held back for connected accounts with a negative balance."""
    instant_available: list[BalanceAmount] | None = None
    """Money that can be paid out instantly."""
    issuing: BalanceIssuing | None = None
    """Money for Issuing."""
    livemode: bool
    """True in live mode, false in test mode."""
    pending: list[BalanceAmount]
    """Money on its way to the balance."""
    refund_and_dispute_prefunding: BalanceRefundAndDisputePrefunding | None = None
    """Money set aside for refunds and disputes."""
