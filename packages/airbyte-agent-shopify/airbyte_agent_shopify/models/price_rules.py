# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `price_rules`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class PriceRuleRange(Record):
    """A bound."""

    greater_than_or_equal_to: str | None = None
    """Least value, a decimal number in a text."""


class PriceRuleRatio(Record):
    """Quantities of a price rule."""

    prerequisite_quantity: int | None = None
    """How many have to be bought."""
    entitled_quantity: int | None = None
    """How many are discounted."""


class PriceRulePurchase(Record):
    """An amount that has to be bought."""

    prerequisite_amount: Any | None = None
    """Amount, a decimal number in a text."""


class PriceRule(Record):
    """Conditions of a discount, which discount codes give."""

    id: int
    """Id of the price rule."""
    value_type: str | None = None
    """Whether the value is a `percentage` or a `fixed_amount`."""
    value: str | None = None
    """Percentage or amount, negative, as a decimal number in a text."""
    customer_selection: str | None = None
    """Whether it is for `all` customers, or `prerequisite` ones."""
    target_type: str | None = None
    """Whether it applies to a `line_item` or a `shipping_line`."""
    target_selection: str | None = None
    """Whether it applies to `all` targets, or to `entitled` ones."""
    allocation_method: str | None = None
    """Whether it applies to `each` item, or `across` all."""
    allocation_limit: int | None = None
    """How often it applies to one order."""
    once_per_customer: bool | None = None
    """Whether a customer can use it only once."""
    usage_limit: int | None = None
    """How often it can be used."""
    starts_at: dt.datetime | None = None
    """When it begins."""
    ends_at: dt.datetime | None = None
    """When it ends."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    entitled_product_ids: list[int] | None = None
    """Ids of products that are discounted."""
    entitled_variant_ids: list[int] | None = None
    """Ids of variants that are discounted."""
    entitled_collection_ids: list[int] | None = None
    """Ids of collections that are discounted."""
    entitled_country_ids: list[int] | None = None
    """Ids of countries to which shipping is discounted."""
    prerequisite_product_ids: list[int] | None = None
    """Ids of products that have to be bought."""
    prerequisite_variant_ids: list[int] | None = None
    """Ids of variants that have to be bought."""
    prerequisite_collection_ids: list[int] | None = None
    """Ids of collections to buy from."""
    customer_segment_prerequisite_ids: list[int] | None = None
    """Ids of customer segments that it is for."""
    prerequisite_customer_ids: list[int] | None = None
    """Ids of customers that it is for."""
    prerequisite_subtotal_range: PriceRuleRange | None = None
    """Subtotal that is required."""
    prerequisite_quantity_range: dict[str, Any] | None = None
    """Quantity that is required."""
    prerequisite_shipping_price_range: dict[str, Any] | None = None
    """Price of shipping that is required."""
    prerequisite_to_entitlement_quantity_ratio: PriceRuleRatio | None = None
    """How many have to be bought, and how many are discounted."""
    prerequisite_to_entitlement_purchase: PriceRulePurchase | None = None
    """Amount that has to be bought."""
    title: str | None = None
    """Title, which merchants see."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
