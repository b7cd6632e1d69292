# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records in the context store of `shipping_zones`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ShippingZonesStoreColumn: TypeAlias = Literal["id", "name", "order"]


class ShippingZonesStoreRecord(Record):
    """A record of shipping_zones in the context store."""

    id: int | None = None
    """Id of the zone."""
    name: str | None = None
    """Name."""
    order: int | None = None
    """Position, which zones are matched in."""
