# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `product_variants`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Money, UserError


class ProductVariantPrice(Record):
    """A price of a variant in another currency."""

    price: Money | None = None
    """Price."""
    compare_at_price: Money | None = None
    """Price before a sale."""


class ProductVariant(Record):
    """A variant of a product."""

    id: int
    """Id of the variant."""
    product_id: int | None = None
    """Id of the product."""
    title: str | None = None
    """Title: values of its options."""
    price: str | None = None
    """Price in the shop's currency, a decimal number in a text."""
    position: int | None = None
    """Place in the list, from 1."""
    inventory_policy: str | None = None
    """Whether it sells when out of stock: `deny` or `continue`."""
    compare_at_price: str | None = None
    """Price before a sale, a decimal number in a text."""
    option1: str | None = None
    """Value of the first option."""
    option2: str | None = None
    """Value of the second option."""
    option3: str | None = None
    """Value of the third option."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    taxable: bool | None = None
    """Whether it is taxed."""
    barcode: str | None = None
    """Barcode, UPC or ISBN."""
    fulfillment_service: str | None = None
    """Service that fulfills it, as in `manual`."""
    grams: int | None = None
    """Weight in grams."""
    inventory_management: str | None = None
    """Who counts the stock: `shopify`, a fulfillment service, or null."""
    requires_shipping: bool | None = None
    """Whether it has to be shipped."""
    sku: str | None = None
    """Stock keeping unit."""
    weight: float | None = None
    """Weight in its unit."""
    weight_unit: str | None = None
    """Unit of the weight: `g`, `kg`, `oz` or `lb`."""
    inventory_item_id: int | None = None
    """Id of the inventory item."""
    inventory_quantity: int | None = None
    """Stock at all locations."""
    old_inventory_quantity: int | None = None
    """Former stock."""
    presentment_prices: list[ProductVariantPrice] | None = None
    """Prices in other currencies."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
    image_id: int | None = None
    """Id of the image."""
    tax_code: str | None = None
    """Tax code of Avalara."""


class SelectedOption(Record):
    """A value of an option."""

    name: str
    """Name."""
    value: str
    """Value."""


class InventoryItemSummary(Record):
    """An inventory item, briefly."""

    id: str
    """Id, `gid://shopify/...`."""
    legacy_resource_id: str = Field(alias="legacyResourceId")
    """Id that lists and gets have, as a text."""
    tracked: bool
    """Whether the stock is counted."""
    requires_shipping: bool = Field(alias="requiresShipping")
    """Whether it has to be shipped."""


class ProductVariantNode(Record):
    """A variant, as writes give it back."""

    id: str
    """Id, `gid://shopify/...`."""
    legacy_resource_id: str = Field(alias="legacyResourceId")
    """Id that lists and gets have, as a text."""
    title: str
    """Title."""
    display_name: str = Field(alias="displayName")
    """Titles of the product and the variant."""
    sku: str | None
    """Stock keeping unit."""
    barcode: str | None
    """Barcode."""
    price: str
    """Price, a decimal number in a text."""
    compare_at_price: str | None = Field(alias="compareAtPrice")
    """Price before a sale, a decimal number in a text."""
    position: int
    """Place in the list, from 1."""
    inventory_policy: Literal["CONTINUE", "DENY"] | str = Field(alias="inventoryPolicy")
    """Whether it sells when out of stock."""
    inventory_quantity: int | None = Field(alias="inventoryQuantity")
    """Stock at all locations."""
    taxable: bool
    """Whether it is taxed."""
    available_for_sale: bool = Field(alias="availableForSale")
    """Whether it can be bought."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it was last updated."""
    selected_options: list[SelectedOption] = Field(alias="selectedOptions")
    """Values of the product's options."""
    inventory_item: InventoryItemSummary = Field(alias="inventoryItem")
    """Its physical side."""


class ProductVariantsCreateResult(Record):
    """Result."""

    product_variants: list[ProductVariantNode] | None = Field(alias="productVariants")
    """Variants."""
    user_errors: list[UserError] = Field(alias="userErrors")
    """Why it was refused; empty if it was not."""


class ProductVariantsUpdateResult(Record):
    """Result."""

    product_variants: list[ProductVariantNode] | None = Field(alias="productVariants")
    """Variants."""
    user_errors: list[UserError] = Field(alias="userErrors")
    """Why it was refused; empty if it was not."""


class ProductSummary(Record):
    """A product, briefly."""

    id: str
    """Id, `gid://shopify/...`."""
    title: str
    """Title."""
    total_inventory: int = Field(alias="totalInventory")
    """Stock at all locations."""
