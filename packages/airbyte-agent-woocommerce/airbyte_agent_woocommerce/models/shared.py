# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record


class BillingAddress(Record):
    """Address that the bill is for."""

    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    company: str | None = None
    """Company."""
    address_1: str | None = None
    """First line."""
    address_2: str | None = None
    """Second line."""
    city: str | None = None
    """City."""
    state: str | None = None
    """Code or name of the state or province."""
    postcode: str | None = None
    """Postal code."""
    country: str | None = None
    """ISO 3166 code of the country, with two letters."""
    email: str | None = None
    """Email address."""
    phone: str | None = None
    """Phone number."""


class ShippingAddress(Record):
    """Address that the goods are sent to."""

    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    company: str | None = None
    """Company."""
    address_1: str | None = None
    """First line."""
    address_2: str | None = None
    """Second line."""
    city: str | None = None
    """City."""
    state: str | None = None
    """Code or name of the state or province."""
    postcode: str | None = None
    """Postal code."""
    country: str | None = None
    """ISO 3166 code of the country, with two letters."""


class MetaData(Record):
    """An entry of metadata, which plugins add."""

    id: int | None = None
    """Id of the entry."""
    key: str | None = None
    """Key."""
    value: Any | None = None
    """Value, any JSON value."""


class LineTax(Record):
    """Tax of a line at one rate."""

    id: int | None = None
    """Id of the tax rate."""
    total: str | None = None
    """Tax after discounts."""
    subtotal: str | None = None
    """Tax before discounts."""


class LineMetaData(Record):
    """An entry of a line's metadata."""

    id: int | None = None
    """Id of the entry."""
    key: str | None = None
    """Key."""
    value: Any | None = None
    """Value, any JSON value."""
    display_key: str | None = None
    """Key as the store shows it."""
    display_value: Any | None = None
    """Value as the store shows it."""


class TaxLine(Record):
    """Tax of one rate."""

    id: int | None = None
    """Id of the line."""
    rate_code: str | None = None
    """Code of the tax rate."""
    rate_id: int | None = None
    """Id of the tax rate."""
    label: str | None = None
    """Name of the tax rate."""
    compound: bool | None = None
    """Whether it is charged on top of other taxes."""
    tax_total: str | None = None
    """Tax on products and fees."""
    shipping_tax_total: str | None = None
    """Tax on the shipping."""
    meta_data: list[LineMetaData] | None = None
    """Metadata, which plugins add."""


class ShippingLine(Record):
    """A shipping method of an order."""

    id: int | None = None
    """Id of the line."""
    method_title: str | None = None
    """Shipping method as customers see it."""
    method_id: str | None = None
    """Id of the shipping method."""
    total: str | None = None
    """Amount after discounts."""
    total_tax: str | None = None
    """Tax after discounts."""
    taxes: list[LineTax] | None = None
    """Tax by rate."""
    meta_data: list[LineMetaData] | None = None
    """Metadata, which plugins add."""


class FeeLine(Record):
    """A fee of an order."""

    id: int | None = None
    """Id of the line."""
    name: str | None = None
    """Name."""
    tax_class: str | None = None
    """Slug of the tax class; empty for the standard one."""
    tax_status: Literal["taxable", "none"] | str | None = None
    """Whether it is taxed."""
    total: str | None = None
    """Amount after discounts."""
    total_tax: str | None = None
    """Tax after discounts."""
    taxes: list[LineTax] | None = None
    """Tax by rate."""
    meta_data: list[LineMetaData] | None = None
    """Metadata, which plugins add."""


class DownloadDetail(Record):
    """A file to download."""

    id: str | None = None
    """Id of the file."""
    name: str | None = None
    """Name."""
    file: str | None = None
    """URL of the file."""


class Dimensions(Record):
    """Size, in the unit of the store."""

    length: str | None = None
    """Length."""
    width: str | None = None
    """Width."""
    height: str | None = None
    """Height."""


class Image(Record):
    """An image."""

    id: int | None = None
    """Id of the image."""
    date_created: dt.datetime | None = None
    """When the image was created, in the time of the store."""
    date_created_gmt: dt.datetime | None = None
    """When the image was created, in UTC."""
    date_modified: dt.datetime | None = None
    """When the image last changed, in the time of the store."""
    date_modified_gmt: dt.datetime | None = None
    """When the image last changed, in UTC."""
    src: str | None = None
    """URL of the image."""
    name: str | None = None
    """Name."""
    alt: str | None = None
    """Alternative text."""


class ChosenAttribute(Record):
    """An attribute with one value."""

    id: int | None = None
    """Id of the attribute, or 0 if only this product has it."""
    name: str | None = None
    """Name."""
    option: str | None = None
    """The value."""
