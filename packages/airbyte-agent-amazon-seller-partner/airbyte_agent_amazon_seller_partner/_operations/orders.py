# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""The operations of `orders` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="orders",
    action="list",
    method="GET",
    path="/orders/v0/orders",
    parameters=(
        Parameter(
            "MarketplaceIds",
            "query",
            {"oneOf": [{"type": "array", "maxItems": 50, "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
            required_by_api=True,
        ),
        Parameter("CreatedAfter", "query", {"type": "string", "format": "date-time"}),
        Parameter("CreatedBefore", "query", {"type": "string", "format": "date-time"}),
        Parameter("LastUpdatedAfter", "query", {"type": "string", "format": "date-time"}),
        Parameter("LastUpdatedBefore", "query", {"type": "string", "format": "date-time"}),
        Parameter(
            "OrderStatuses",
            "query",
            {
                "type": "array",
                "items": {
                    "type": "string",
                    "enum": [
                        "PendingAvailability",
                        "Pending",
                        "Unshipped",
                        "PartiallyShipped",
                        "Shipped",
                        "InvoiceUnconfirmed",
                        "Canceled",
                        "Unfulfillable",
                    ],
                },
            },
            style="form",
            explode=False,
        ),
        Parameter("MaxResultsPerPage", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("NextToken", "query", {"type": "string"}),
    ),
    summary="List orders",
    records="$.payload.Orders",
    meta={"next_token": "$.payload.NextToken"},
    paging=Paging(strategy="cursor", param="NextToken", next="next_token", page_size="MaxResultsPerPage"),
)

GET = Operation(
    entity="orders",
    action="get",
    method="GET",
    path="/orders/v0/orders/{orderId}",
    parameters=(Parameter("orderId", "path", {"type": "string"}, required=True),),
    summary="Get an order",
    records="$.payload",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
