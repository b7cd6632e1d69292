# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `smart_collections` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import IDS_PARAMETER, PUBLISHED_STATUS_PARAMETER

LIST = Operation(
    entity="smart_collections",
    action="list",
    method="GET",
    path="/smart_collections.json",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("title", "query", {"type": "string"}),
        Parameter("product_id", "query", {"type": "integer"}),
        Parameter("updated_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_max", "query", {"type": "string", "format": "date-time"}),
        IDS_PARAMETER,
        Parameter("handle", "query", {"type": "string"}),
        Parameter("published_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("published_at_max", "query", {"type": "string", "format": "date-time"}),
        PUBLISHED_STATUS_PARAMETER,
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List smart collections",
    records="$.smart_collections",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="smart_collections",
    action="get",
    method="GET",
    path="/smart_collections/{collection_id}.json",
    parameters=(Parameter("collection_id", "path", {"type": "integer"}, required=True),),
    summary="Get a smart collection",
    records="$.smart_collection",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
