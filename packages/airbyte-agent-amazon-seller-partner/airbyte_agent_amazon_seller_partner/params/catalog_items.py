# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Arguments of `catalog_items`."""

from typing import Literal, TypeAlias

__all__ = ["CatalogItemGetParamsIncludedData", "CatalogItemListParamsIncludedData"]

CatalogItemListParamsIncludedData: TypeAlias = Literal[
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
]
CatalogItemGetParamsIncludedData: TypeAlias = Literal[
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
]
