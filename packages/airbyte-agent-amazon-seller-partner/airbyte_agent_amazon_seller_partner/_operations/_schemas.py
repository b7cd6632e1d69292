# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

CATALOG_ITEM_LIST_PARAMS_INCLUDED_DATA: Mapping[str, Any] = {
    "type": "string",
    "enum": [
        "attributes",
        "classifications",
        "dimensions",
        "identifiers",
        "images",
        "productTypes",
        "relationships",
        "salesRanks",
        "summaries",
        "vendorDetails",
    ],
}
