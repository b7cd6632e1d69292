# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `metafield_smart_collections` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="metafield_smart_collections",
    action="list",
    method="GET",
    path="/smart_collections/{collection_id}/metafields.json",
    parameters=(
        Parameter("collection_id", "path", {"type": "integer"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("namespace", "query", {"type": "string"}),
        Parameter("key", "query", {"type": "string"}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List the metafields of a smart collection",
    records="$.metafields",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
