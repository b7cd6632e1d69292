# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Records in the context store of `catalog_items`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CatalogItemsStoreColumn: TypeAlias = Literal["asin"]


class CatalogItemsStoreRecord(Record):
    """A record of catalog_items in the context store."""

    asin: str | None = None
    """ASIN of the item."""
