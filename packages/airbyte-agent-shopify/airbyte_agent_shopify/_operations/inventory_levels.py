# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `inventory_levels` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="inventory_levels",
    action="list",
    method="GET",
    path="/locations/{location_id}/inventory_levels.json",
    parameters=(
        Parameter("location_id", "path", {"type": "integer"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List the inventory levels of a location",
    records="$.inventory_levels",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
