# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records of `shipping_zones`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class ShippingZone(Record):
    """Places with the same shipping methods."""

    id: int
    """Id of the zone."""
    name: str | None = None
    """Name."""
    order: int | None = None
    """Position, which zones are matched in."""
