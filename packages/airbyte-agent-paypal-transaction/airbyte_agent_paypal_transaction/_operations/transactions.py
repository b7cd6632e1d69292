# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""The operations of `transactions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="transactions",
    action="list",
    method="GET",
    path="/v1/reporting/transactions",
    parameters=(
        Parameter("start_date", "query", {"type": "string", "format": "date-time"}, required=True),
        Parameter("end_date", "query", {"type": "string", "format": "date-time"}, required=True),
        Parameter("transaction_id", "query", {"type": "string", "minLength": 17, "maxLength": 19}),
        Parameter("transaction_type", "query", {"type": "string"}),
        Parameter("transaction_status", "query", {"type": "string", "enum": ["D", "P", "S", "V"]}),
        Parameter("transaction_currency", "query", {"type": "string"}),
        Parameter("fields", "query", {"type": "string"}),
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 500}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("balance_affecting_records_only", "query", {"type": "string", "enum": ["Y", "N"]}),
    ),
    summary="List transactions",
    records="$.transaction_details",
    meta={
        "account_number": "$.account_number",
        "last_refreshed_datetime": "$.last_refreshed_datetime",
        "page": "$.page",
        "total_items": "$.total_items",
        "total_pages": "$.total_pages",
    },
    paging=Paging(strategy="page", param="page", has_more="total_pages", page_size="page_size"),
    sibling_keys=(
        "account_number",
        "start_date",
        "end_date",
        "last_refreshed_datetime",
        "page",
        "total_items",
        "total_pages",
        "links",
    ),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
