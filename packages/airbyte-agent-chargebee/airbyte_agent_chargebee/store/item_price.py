# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records in the context store of `item_price`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ItemPriceStoreColumn: TypeAlias = Literal[
    "id", "name", "item_id", "currency_code", "pricing_model", "price", "period", "period_unit", "status"
]


class ItemPriceStoreRecord(Record):
    """A record of item_price in the context store."""

    id: str | None = None
    """Id of the item price."""
    name: str | None = None
    """Name of the item price."""
    item_id: str | None = None
    """Id of the item."""
    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    pricing_model: str | None = None
    """How the price is computed."""
    price: int | None = None
    """Price, in the smallest unit of the currency."""
    period: int | None = None
    """Length of a billing cycle, in periods."""
    period_unit: str | None = None
    """Period."""
    status: str | None = None
    """`active`, `archived` or `deleted`."""
