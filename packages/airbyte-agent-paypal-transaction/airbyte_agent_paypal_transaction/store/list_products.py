# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Records in the context store of `list_products`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ListProductsStoreColumn: TypeAlias = Literal["id", "name", "description", "create_time"]


class ListProductsStoreRecord(Record):
    """A record of list_products in the context store."""

    id: str | None = None
    """Id of the product."""
    name: str | None = None
    """Name of the product."""
    description: str | None = None
    """Description."""
    create_time: str | None = None
    """When it was created."""
