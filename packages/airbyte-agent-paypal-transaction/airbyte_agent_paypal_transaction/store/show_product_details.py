# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Records in the context store of `show_product_details`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ShowProductDetailsStoreColumn: TypeAlias = Literal[
    "id", "name", "description", "type", "category", "image_url", "home_url", "create_time", "update_time"
]


class ShowProductDetailsStoreRecord(Record):
    """A record of show_product_details in the context store."""

    id: str | None = None
    """Id of the product."""
    name: str | None = None
    """Name of the product."""
    description: str | None = None
    """Description."""
    type: str | None = None
    """PHYSICAL, DIGITAL or SERVICE."""
    category: str | None = None
    """Category."""
    image_url: str | None = None
    """URL of a picture."""
    home_url: str | None = None
    """URL of its page."""
    create_time: str | None = None
    """When it was created."""
    update_time: str | None = None
    """When it was last updated."""
