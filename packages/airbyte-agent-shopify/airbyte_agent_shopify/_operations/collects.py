# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `collects` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="collects",
    action="list",
    method="GET",
    path="/collects.json",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("collection_id", "query", {"type": "integer"}),
        Parameter("product_id", "query", {"type": "integer"}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List which products are in which custom collections",
    records="$.collects",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="collects",
    action="get",
    method="GET",
    path="/collects/{collect_id}.json",
    parameters=(Parameter("collect_id", "path", {"type": "integer"}, required=True),),
    summary="Get a collect",
    records="$.collect",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
