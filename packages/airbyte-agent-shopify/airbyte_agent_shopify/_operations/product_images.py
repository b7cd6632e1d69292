# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `product_images` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="product_images",
    action="list",
    method="GET",
    path="/products/{product_id}/images.json",
    parameters=(
        Parameter("product_id", "path", {"type": "integer"}, required=True),
        Parameter("since_id", "query", {"type": "integer"}),
    ),
    summary="List the images of a product",
    records="$.images",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", next="next_page"),
)

GET = Operation(
    entity="product_images",
    action="get",
    method="GET",
    path="/products/{product_id}/images/{image_id}.json",
    parameters=(
        Parameter("product_id", "path", {"type": "integer"}, required=True),
        Parameter("image_id", "path", {"type": "integer"}, required=True),
    ),
    summary="Get an image",
    records="$.image",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
