# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records of `catalogs`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record


class Catalog(Record):
    """What a merchant offers."""

    created_at: dt.datetime
    """When it was created."""
    id: str
    """Id of the catalog."""
    updated_at: dt.datetime
    """When it was last updated."""
    catalog_type: Literal["RETAIL", "HOTEL", "CREATIVE_ASSETS"] | str
    """What the catalog has: products, hotels or creative assets."""
    name: str | None
    """Name of the catalog."""
