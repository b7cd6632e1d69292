# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Arguments of `inventory_set`."""

from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["InventoryQuantityInput", "InventorySetCreateParams", "InventorySetQuantitiesInput"]


class InventoryQuantityInput(TypedDict, total=False):
    """A new quantity of an item at a location."""

    inventory_item_id: Required[str]
    """Id of the inventory item, `gid://shopify/InventoryItem/...`."""
    location_id: Required[str]
    """Id of the location, `gid://shopify/Location/...`."""
    quantity: Required[int]
    """New quantity."""
    change_from_quantity: int | None
    """Quantity that is expected there now; if it is another, nothing is set. It has to be passed; null sets
    it anyway.
    """


class InventorySetQuantitiesInput(TypedDict, total=False):
    """New quantities in stock."""

    name: Required[str]
    """Which quantity is set: `available` or `on_hand`."""
    reason: Required[str]
    """Why, as in `correction` or `cycle_count_available`."""
    quantities: Required[Sequence[InventoryQuantityInput | Mapping[str, Any]]]
    """New quantities."""
    reference_document_uri: str | None
    """URI of the document that is the reason, as in `gid://my-app/Count/1`."""


class InventorySetCreateParams(TypedDict, total=False):
    """Arguments of `inventory_set.create`, by name."""

    input: Required[InventorySetQuantitiesInput | Mapping[str, Any]]
    idempotency_key: Required[str]
