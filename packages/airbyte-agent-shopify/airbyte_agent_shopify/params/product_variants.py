# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Arguments of `product_variants`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

from .shared import CountryCodeParam, MetafieldInput

__all__ = [
    "InventoryItemInput",
    "InventoryLevelInput",
    "ProductVariantCreateParams",
    "ProductVariantDeleteParams",
    "ProductVariantUpdateParams",
    "ProductVariantsBulkInput",
    "VariantOptionValueInput",
]


class VariantOptionValueInput(TypedDict, total=False):
    """A value of an option, of a variant."""

    option_name: str | None
    """Name of the option."""
    name: str | None
    """Name of the value."""
    option_id: str | None
    """Id of the option."""
    id: str | None
    """Id of the value."""


class InventoryItemInput(TypedDict, total=False):
    """The physical side of a variant."""

    sku: str | None
    """Stock keeping unit."""
    cost: str | None
    """Cost of one, a decimal number in a text."""
    tracked: bool | None
    """Whether the stock is counted."""
    requires_shipping: bool | None
    """Whether it has to be shipped."""
    country_code_of_origin: CountryCodeParam | str | None
    """Two-letter code of the country of origin."""
    harmonized_system_code: str | None
    """Harmonized System code."""


class InventoryLevelInput(TypedDict, total=False):
    """Stock of a new variant at a location."""

    location_id: Required[str]
    """Id of the location."""
    available_quantity: Required[int]
    """How many are available there."""


class ProductVariantsBulkInput(TypedDict, total=False):
    """A variant to create, or what to change in one."""

    id: str | None
    """Id of the variant, for updates."""
    option_values: Sequence[VariantOptionValueInput | Mapping[str, Any]] | None
    """Values of the product's options."""
    price: str | None
    """Price in the shop's currency, a decimal number in a text."""
    compare_at_price: str | None
    """Price before a sale, a decimal number in a text."""
    barcode: str | None
    """Barcode."""
    inventory_policy: Literal["CONTINUE", "DENY"] | str | None
    """Whether it sells when out of stock."""
    inventory_item: InventoryItemInput | Mapping[str, Any] | None
    """Its physical side: stock keeping unit, cost, weight."""
    inventory_quantities: Sequence[InventoryLevelInput | Mapping[str, Any]] | None
    """Stock by location, for new variants."""
    media_id: str | None
    """Id of the product's media that shows it."""
    media_src: Sequence[str] | None
    """URLs of media to show it."""
    taxable: bool | None
    """Whether it is taxed."""
    tax_code: str | None
    """Tax code."""
    metafields: Sequence[MetafieldInput | Mapping[str, Any]] | None
    """Metafields to set."""


class ProductVariantCreateParams(TypedDict, total=False):
    """Arguments of `product_variants.create`, by name."""

    product_id: Required[str]
    variants: Required[Sequence[ProductVariantsBulkInput | Mapping[str, Any]]]


class ProductVariantUpdateParams(TypedDict, total=False):
    """Arguments of `product_variants.update`, by name."""

    product_id: Required[str]
    variants: Required[Sequence[ProductVariantsBulkInput | Mapping[str, Any]]]


class ProductVariantDeleteParams(TypedDict, total=False):
    """Arguments of `product_variants.delete`, by name."""

    product_id: Required[str]
    variants_ids: Required[Sequence[str]]
