# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records in the context store of `products`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ProductsStoreColumn: TypeAlias = Literal[
    "id",
    "created",
    "updated",
    "active",
    "name",
    "description",
    "default_price",
    "unit_label",
    "url",
    "metadata",
]


class ProductsStoreRecord(Record):
    """A record of products in the context store."""

    id: str | None = None
    """Id of the product, `prod_...` or your own."""
    created: int | None = None
    """When the record was created, Unix time in seconds."""
    updated: int | None = None
    """When the record last changed, Unix time in seconds."""
    active: bool | None = None
    """Whether it can be bought."""
    name: str | None = None
    """Name shown to customers."""
    description: str | None = None
    """Text shown to customers."""
    default_price: str | None = None
    """Id of the default price."""
    unit_label: str | None = None
    """What one unit is called on invoices and receipts."""
    url: str | None = None
    """Public page of the product."""
    metadata: dict[str, Any] | None = None
    """Your own key-value pairs; all values are text."""
