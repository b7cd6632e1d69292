# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records in the context store of `products`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ProductsStoreColumn: TypeAlias = Literal[
    "id",
    "Product_Name",
    "Product_Code",
    "Product_Active",
    "Product_Category",
    "Manufacturer",
    "Unit_Price",
    "Qty_in_Stock",
    "Vendor_Name",
    "Owner",
    "Created_Time",
    "Modified_Time",
]


class ProductsStoreRecordVendorName(Record):
    """Vendor."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class ProductsStoreRecordOwner(Record):
    """Owner of the product."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class ProductsStoreRecord(Record):
    """A record of products in the context store."""

    id: str | None = None
    """Id of the product."""
    product_name: str | None = Field(default=None, alias="Product_Name")
    """Name of the product."""
    product_code: str | None = Field(default=None, alias="Product_Code")
    """Code of the product."""
    product_active: bool | None = Field(default=None, alias="Product_Active")
    """Whether it is sold."""
    product_category: str | None = Field(default=None, alias="Product_Category")
    """Category."""
    manufacturer: str | None = Field(default=None, alias="Manufacturer")
    """Manufacturer."""
    unit_price: float | None = Field(default=None, alias="Unit_Price")
    """Price of a unit."""
    qty_in_stock: float | None = Field(default=None, alias="Qty_in_Stock")
    """Units in stock."""
    vendor_name: ProductsStoreRecordVendorName | None = Field(default=None, alias="Vendor_Name")
    """Vendor."""
    owner: ProductsStoreRecordOwner | None = Field(default=None, alias="Owner")
    """Owner of the product."""
    created_time: str | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_time: str | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
