# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records of `shipping_methods`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class ShippingMethod(Record):
    """A kind of shipping that the store can offer."""

    id: str
    """Id of the method."""
    title: str | None = None
    """Name."""
    description: str | None = None
    """Description."""
