# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `products`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record


class ProductFeature(Record):
    name: str
    """Text of the selling point."""


class ProductMarketingFeature(Record):
    name: str | None = None
    """Text of the selling point."""


class ProductPackageDimensions(Record):
    """Size and weight for shipping."""

    height: float
    """Height in inches."""
    length: float
    """Length in inches."""
    weight: float
    """Weight in ounces."""
    width: float
    """Width in inches."""


class Product(Record):
    """Goods or a service for sale."""

    id: str
    """Id of the product, `prod_...` or your own."""
    object: Literal["product"] | str
    """Type of this record."""
    active: bool
    """Whether it can be bought."""
    created: int
    """When the record was created, Unix time in seconds."""
    default_price: str | dict[str, Any] | None = None
    """Id of the default price; expandable."""
    description: str | None = None
    """Text shown to customers."""
    features: list[ProductFeature] | None = None
    """Selling points, in API versions before 2024-04-10."""
    images: list[str]
    """URLs of up to eight images."""
    livemode: bool
    """True in live mode, false in test mode."""
    marketing_features: list[ProductMarketingFeature] | None = None
    """Selling points shown in pricing tables, up to 15."""
    metadata: dict[str, str]
    """Your own key-value pairs; all values are text."""
    name: str
    """Name shown to customers."""
    package_dimensions: ProductPackageDimensions | None = None
    """Size and weight for shipping."""
    shippable: bool | None = None
    """Whether the product is shipped."""
    statement_descriptor: str | None = None
    """Text on the customer's bank statement."""
    tax_code: str | dict[str, Any] | None = None
    """Id of the tax code; expandable."""
    type: Literal["good", "service"] | str | None = None
    """Goods or a service."""
    unit_label: str | None = None
    """What one unit is called on invoices and receipts."""
    updated: int
    """When the record last changed, Unix time in seconds."""
    url: str | None = None
    """Public page of the product."""


class DeletedProduct(Record):
    """What is left of a product after deletion."""

    id: str
    """Id of the deleted product."""
    object: Literal["product"] | str
    """Type of this record."""
    deleted: bool
    """True: the record is gone."""
