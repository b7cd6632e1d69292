# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records of `item`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record


class ApplicableItem(Record):
    """An item that can be added to a plan."""

    id: str | None = None
    """Id of the item."""


class BundleItem(Record):
    """An item of a bundle."""

    item_id: str | None = None
    """Id of the item."""
    item_type: str | None = None
    """`plan`, `addon` or `charge`."""
    quantity: int | None = None
    """Quantity."""
    price_allocation: float | None = None
    """Percentage of the price."""


class Item(Record):
    """A plan, an addon or a charge."""

    id: str
    """Id of the item."""
    name: str | None = None
    """Name of the item."""
    external_name: str | None = None
    """Name on invoices and pages."""
    description: str | None = None
    """Description."""
    type: str | None = None
    """`plan`, `addon` or `charge`."""
    status: str | None = None
    """`active`, `archived` or `deleted`."""
    item_family_id: str | None = None
    """Id of the item family."""
    unit: str | None = None
    """Unit of measure."""
    metered: bool | None = None
    """Whether it is for usage."""
    usage_calculation: str | None = None
    """How usage is computed, such as `sum_of_usages`."""
    is_shippable: bool | None = None
    """Whether it is shipped."""
    is_giftable: bool | None = None
    """Whether it can be a gift."""
    is_percentage_pricing: bool | None = None
    """Whether its price is a percentage."""
    enabled_for_checkout: bool | None = None
    """Whether it can be bought at the checkout."""
    enabled_in_portal: bool | None = None
    """Whether it can be chosen in the portal."""
    included_in_mrr: bool | None = None
    """Whether it is part of the monthly recurring revenue."""
    item_applicability: str | None = None
    """Which items can be added to it: `all` or `restricted`."""
    applicable_items: list[ApplicableItem] | None = None
    """Items that can be added to it."""
    bundle_items: list[BundleItem] | None = None
    """Items of the bundle."""
    redirect_url: str | None = None
    """Page to go to after the checkout."""
    gift_claim_redirect_url: str | None = None
    """Page to go to after claiming a gift."""
    channel: str | None = None
    """Where it is sold, such as `web` or `app_store`."""
    metadata: dict[str, Any] | None = None
    """Your own keys and values."""
    business_entity_id: str | None = None
    """Id of the business entity."""
    archived_at: int | None = None
    """When it was archived, Unix time in seconds."""
    updated_at: int | None = None
    """When it last changed, Unix time in seconds."""
    resource_version: int | None = None
    """Version, which grows with each change."""
    deleted: bool | None = None
    """Whether it was deleted."""
