# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""The operations of `list_products` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="list_products",
    action="list",
    method="GET",
    path="/v1/catalogs/products",
    parameters=(
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 20}),
        Parameter("page", "query", {"type": "integer", "minimum": 1, "maximum": 100000}),
        Parameter("total_required", "query", {"type": "boolean", "default": True}),
    ),
    summary="List products",
    records="$.products",
    meta={"total_items": "$.total_items", "total_pages": "$.total_pages"},
    paging=Paging(strategy="page", param="page", has_more="total_pages", page_size="page_size"),
    sibling_keys=("total_items", "total_pages", "links"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
