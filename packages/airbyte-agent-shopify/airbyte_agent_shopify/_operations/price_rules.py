# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `price_rules` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="price_rules",
    action="list",
    method="GET",
    path="/price_rules.json",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("created_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("created_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("starts_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("starts_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("ends_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("ends_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("times_used", "query", {"type": "integer"}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List price rules",
    records="$.price_rules",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="price_rules",
    action="get",
    method="GET",
    path="/price_rules/{price_rule_id}.json",
    parameters=(Parameter("price_rule_id", "path", {"type": "integer"}, required=True),),
    summary="Get a price rule",
    records="$.price_rule",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
