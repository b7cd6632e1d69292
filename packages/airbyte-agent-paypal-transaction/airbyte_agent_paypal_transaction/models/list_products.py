# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Records of `list_products`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import Link


class Product(Record):
    """A product."""

    id: str | None = None
    """Id of the product."""
    name: str | None = None
    """Name of the product."""
    description: str | None = None
    """Description."""
    create_time: dt.datetime | None = None
    """When it was created."""
    links: list[Link] | None = None
    """Links to related calls."""
