# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""The operations of `show_product_details` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

GET = Operation(
    entity="show_product_details",
    action="get",
    method="GET",
    path="/v1/catalogs/products/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a product",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
