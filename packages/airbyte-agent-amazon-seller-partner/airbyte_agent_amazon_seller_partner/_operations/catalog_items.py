# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""The operations of `catalog_items` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import INCLUDED_DATA_PARAMETER

LIST = Operation(
    entity="catalog_items",
    action="list",
    method="GET",
    path="/catalog/2022-04-01/items",
    parameters=(
        Parameter(
            "marketplaceIds",
            "query",
            {"oneOf": [{"type": "array", "maxItems": 1, "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
            required_by_api=True,
        ),
        Parameter(
            "keywords",
            "query",
            {"oneOf": [{"type": "array", "maxItems": 20, "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
        Parameter(
            "identifiers",
            "query",
            {"oneOf": [{"type": "array", "maxItems": 20, "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
        Parameter(
            "identifiersType",
            "query",
            {"type": "string", "enum": ["ASIN", "EAN", "GTIN", "ISBN", "JAN", "MINSAN", "SKU", "UPC"]},
        ),
        INCLUDED_DATA_PARAMETER,
        Parameter("pageSize", "query", {"type": "integer", "minimum": 1, "maximum": 20}),
        Parameter("pageToken", "query", {"type": "string"}),
    ),
    summary="Search the catalog",
    records="$.items",
    meta={"next_token": "$.pagination.nextToken"},
    paging=Paging(strategy="cursor", param="pageToken", next="next_token", page_size="pageSize"),
)

GET = Operation(
    entity="catalog_items",
    action="get",
    method="GET",
    path="/catalog/2022-04-01/items/{asin}",
    parameters=(
        Parameter("asin", "path", {"type": "string"}, required=True),
        Parameter(
            "marketplaceIds",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
            required_by_api=True,
        ),
        INCLUDED_DATA_PARAMETER,
    ),
    summary="Get an item of the catalog",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
