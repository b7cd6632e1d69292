# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Records in the context store of `tax_rates`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

TaxRatesStoreColumn: TypeAlias = Literal[
    "id",
    "country",
    "state",
    "postcode",
    "city",
    "postcodes",
    "cities",
    "rate",
    "name",
    "priority",
    "compound",
    "shipping",
    "order",
    "class",
]


class TaxRatesStoreRecord(Record):
    """A record of tax_rates in the context store."""

    id: int | None = None
    """Id of the tax rate."""
    country: str | None = None
    """ISO 3166 code of the country; empty for all."""
    state: str | None = None
    """Code of the state; empty for all."""
    postcode: str | None = None
    """Postal code; the last one of `postcodes`."""
    city: str | None = None
    """City; the last one of `cities`."""
    postcodes: list[Any] | None = None
    """Postal codes that it is for."""
    cities: list[Any] | None = None
    """Cities that it is for."""
    rate: str | None = None
    """Rate in percent, a decimal number."""
    name: str | None = None
    """Name."""
    priority: int | None = None
    """Priority; one rate of each is charged."""
    compound: bool | None = None
    """Whether it is charged on top of other taxes."""
    shipping: bool | None = None
    """Whether it is charged on shipping too."""
    order: int | None = None
    """Position."""
    class_: str | None = Field(default=None, alias="class")
    """Slug of the tax class; `standard` for the standard one."""
