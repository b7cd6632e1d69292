# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""The operations of `product_attributes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="product_attributes",
    action="list",
    method="GET",
    path="/products/attributes",
    parameters=(
        Parameter("page", "query", {"type": "integer"}),
        Parameter("per_page", "query", {"type": "integer"}),
    ),
    summary="List product attributes",
    records="$",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="product_attributes",
    action="get",
    method="GET",
    path="/products/attributes/{id}",
    parameters=(Parameter("id", "path", {"type": "integer"}, required=True),),
    summary="Get a product attribute",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
