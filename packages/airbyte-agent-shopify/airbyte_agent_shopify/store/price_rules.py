# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records in the context store of `price_rules`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

PriceRulesStoreColumn: TypeAlias = Literal[
    "id",
    "title",
    "value",
    "value_type",
    "target_type",
    "usage_limit",
    "starts_at",
    "ends_at",
    "created_at",
    "updated_at",
]


class PriceRulesStoreRecord(Record):
    """A record of price_rules in the context store."""

    id: int | None = None
    """Id of the price rule."""
    title: str | None = None
    """Title, which merchants see."""
    value: str | None = None
    """Percentage or amount, negative, as a decimal number in a text."""
    value_type: str | None = None
    """Whether the value is a `percentage` or a `fixed_amount`."""
    target_type: str | None = None
    """Whether it applies to a `line_item` or a `shipping_line`."""
    usage_limit: int | None = None
    """How often it can be used."""
    starts_at: str | None = None
    """When it begins."""
    ends_at: str | None = None
    """When it ends."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last updated."""
