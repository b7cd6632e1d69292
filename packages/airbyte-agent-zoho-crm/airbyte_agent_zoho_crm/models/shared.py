# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class UserReference(Record):
    """A user."""

    id: str | None = None
    """Id of the user."""
    name: str | None = None
    """Name of the user."""
    email: str | None = None
    """Email address of the user."""


class Tag(Record):
    """A tag."""

    id: str | None = None
    """Id of the tag."""
    name: str | None = None
    """Name of the tag."""


class Lookup(Record):
    """Another record."""

    id: str | None = None
    """Id of the record."""
    name: str | None = None
    """Name of the record."""


class LineItemProduct(Record):
    """The product of a line."""

    id: str | None = None
    """Id of the product."""
    name: str | None = None
    """Name of the product."""
    product_code: str | None = Field(default=None, alias="Product_Code")
    """Code of the product."""


class LineTax(Record):
    """A tax of a line."""

    id: str | None = None
    """Id of the tax."""
    name: str | None = None
    """Name of the tax."""
    percentage: float | None = None
    """Percentage."""
    value: float | None = None
    """Amount."""


class LineItem(Record):
    """A line of a quote or an invoice."""

    id: str | None = None
    """Id of the line."""
    product: LineItemProduct | None = None
    """Product."""
    quantity: float | None = None
    """Quantity."""
    list_price: float | None = None
    """Price in the list."""
    unit_price: float | None = None
    """Price of a unit."""
    total: float | None = None
    """Quantity times price."""
    total_after_discount: float | None = None
    """Total after the discount."""
    tax: float | None = Field(default=None, alias="Tax")
    """Tax."""
    net_total: float | None = None
    """Total after discount and tax."""
    product_description: str | None = None
    """Description of the product."""
    quantity_in_stock: float | None = None
    """Units in stock."""
    line_tax: list[LineTax] | None = None
    """Taxes of the line."""
