# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records in the context store of `shipping_methods`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ShippingMethodsStoreColumn: TypeAlias = Literal["id", "title", "description"]


class ShippingMethodsStoreRecord(Record):
    """A record of shipping_methods in the context store."""

    id: str | None = None
    """Id of the method."""
    title: str | None = None
    """Name."""
    description: str | None = None
    """Description."""
