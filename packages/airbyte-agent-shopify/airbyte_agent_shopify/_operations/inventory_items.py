# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `inventory_items` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="inventory_items",
    action="list",
    method="GET",
    path="/inventory_items.json",
    parameters=(
        Parameter(
            "ids",
            "query",
            {"oneOf": [{"type": "array", "maxItems": 100, "items": {"type": "integer"}}, {"type": "string"}]},
            required=True,
            style="form",
            explode=False,
        ),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List inventory items by their ids",
    records="$.inventory_items",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="inventory_items",
    action="get",
    method="GET",
    path="/inventory_items/{inventory_item_id}.json",
    parameters=(Parameter("inventory_item_id", "path", {"type": "integer"}, required=True),),
    summary="Get an inventory item",
    records="$.inventory_item",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
