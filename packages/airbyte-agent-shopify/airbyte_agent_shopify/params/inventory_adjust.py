# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Arguments of `inventory_adjust`."""

from collections.abc import Mapping, Sequence
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["InventoryAdjustCreateParams", "InventoryAdjustQuantitiesInput", "InventoryChangeInput"]


class InventoryChangeInput(TypedDict, total=False):
    """A change of an item's stock at a location."""

    inventory_item_id: Required[str]
    """Id of the inventory item, `gid://shopify/InventoryItem/...`."""
    location_id: Required[str]
    """Id of the location, `gid://shopify/Location/...`."""
    delta: Required[int]
    """What is added; negative if it is taken away."""
    change_from_quantity: int | None
    """Quantity that is expected there now; if it is another, nothing is changed. It has to be passed; null
    changes it anyway.
    """
    ledger_document_uri: str | None
    """URI of the entry in a ledger; required for other quantities than `available`."""


class InventoryAdjustQuantitiesInput(TypedDict, total=False):
    """Changes of stock."""

    name: Required[str]
    """Which quantity is changed, as in `available`, `damaged` or `incoming`."""
    reason: Required[str]
    """Why, as in `correction` or `damaged`."""
    changes: Required[Sequence[InventoryChangeInput | Mapping[str, Any]]]
    """Changes."""
    reference_document_uri: str | None
    """URI of the document that is the reason, as in `gid://my-app/Count/1`."""


class InventoryAdjustCreateParams(TypedDict, total=False):
    """Arguments of `inventory_adjust.create`, by name."""

    input: Required[InventoryAdjustQuantitiesInput | Mapping[str, Any]]
    idempotency_key: Required[str]
