# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""The operations of `invoices` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="invoices",
    action="list",
    method="GET",
    path="/invoices",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("cursor", "query", {"type": "string"}),
        Parameter("customer_id", "query", {"type": "string"}),
        Parameter("external_customer_id", "query", {"type": "string"}),
        Parameter("subscription_id", "query", {"type": "string"}),
        Parameter(
            "invoice_date[gt]",
            "query",
            {"type": "string", "format": "date-time"},
            aliases={"invoice_date_gt": {}},
            hosted_name="invoice_date_gt",
        ),
        Parameter(
            "invoice_date[gte]",
            "query",
            {"type": "string", "format": "date-time"},
            aliases={"invoice_date_gte": {}},
            hosted_name="invoice_date_gte",
        ),
        Parameter(
            "invoice_date[lt]",
            "query",
            {"type": "string", "format": "date-time"},
            aliases={"invoice_date_lt": {}},
            hosted_name="invoice_date_lt",
        ),
        Parameter(
            "invoice_date[lte]",
            "query",
            {"type": "string", "format": "date-time"},
            aliases={"invoice_date_lte": {}},
            hosted_name="invoice_date_lte",
        ),
        Parameter(
            "status", "query", {"type": "string", "enum": ["draft", "issued", "paid", "synced", "void"]}
        ),
    ),
    summary="List invoices",
    records="$.data",
    meta={"has_more": "$.pagination_metadata.has_more", "next_cursor": "$.pagination_metadata.next_cursor"},
    paging=Paging(
        strategy="cursor", param="cursor", next="next_cursor", has_more="has_more", page_size="limit"
    ),
)

GET = Operation(
    entity="invoices",
    action="get",
    method="GET",
    path="/invoices/{invoice_id}",
    parameters=(Parameter("invoice_id", "path", {"type": "string"}, required=True),),
    summary="Get an invoice",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
