# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Records of `show_product_details`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import Link


class ProductDetails(Record):
    """A product with all of its values."""

    id: str | None = None
    """Id of the product."""
    name: str | None = None
    """Name of the product."""
    description: str | None = None
    """Description."""
    type: Literal["PHYSICAL", "DIGITAL", "SERVICE"] | str | None = None
    """Kind of product."""
    category: str | None = None
    """Category."""
    image_url: str | None = None
    """URL of a picture."""
    home_url: str | None = None
    """URL of its page."""
    create_time: dt.datetime | None = None
    """When it was created."""
    update_time: dt.datetime | None = None
    """When it was last updated."""
    links: list[Link] | None = None
    """Links to related calls."""
