# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `customer_address` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="customer_address",
    action="list",
    method="GET",
    path="/customers/{customer_id}/addresses.json",
    parameters=(
        Parameter("customer_id", "path", {"type": "integer"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List the addresses of a customer",
    records="$.addresses",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="customer_address",
    action="get",
    method="GET",
    path="/customers/{customer_id}/addresses/{address_id}.json",
    parameters=(
        Parameter("customer_id", "path", {"type": "integer"}, required=True),
        Parameter("address_id", "path", {"type": "integer"}, required=True),
    ),
    summary="Get an address",
    records="$.customer_address",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
