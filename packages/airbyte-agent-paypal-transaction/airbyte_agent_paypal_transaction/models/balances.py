# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Records of `balances`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import Money


class Balance(Record):
    """Money in a currency."""

    currency: str
    """ISO 4217 code of the currency."""
    primary: bool | None = None
    """Whether it is the main currency."""
    total_balance: Money
    """All money in the currency."""
    available_balance: Money | None = None
    """What can be spent."""
    withheld_balance: Money | None = None
    """What PayPal holds back."""
