# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""The operations of `search_invoices` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import DATE_RANGE_PARAM, DATE_TIME_RANGE_PARAM, MONEY_PARAM

LIST = Operation(
    entity="search_invoices",
    action="list",
    method="POST",
    path="/v2/invoicing/search-invoices",
    parameters=(
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("total_required", "query", {"type": "boolean", "default": True}),
        Parameter("creation_date_range", "body", DATE_TIME_RANGE_PARAM),
        Parameter("recipient_email", "body", {"type": "string", "maxLength": 254}),
        Parameter("recipient_first_name", "body", {"type": "string", "maxLength": 140}),
        Parameter("recipient_last_name", "body", {"type": "string", "maxLength": 140}),
        Parameter("recipient_business_name", "body", {"type": "string", "maxLength": 300}),
        Parameter("invoice_number", "body", {"type": "string", "maxLength": 25}),
        Parameter(
            "status",
            "body",
            {
                "type": "array",
                "maxItems": 5,
                "items": {
                    "type": "string",
                    "enum": [
                        "DRAFT",
                        "SENT",
                        "SCHEDULED",
                        "PAID",
                        "MARKED_AS_PAID",
                        "CANCELLED",
                        "REFUNDED",
                        "PARTIALLY_PAID",
                        "PARTIALLY_REFUNDED",
                        "MARKED_AS_REFUNDED",
                        "UNPAID",
                        "PAYMENT_PENDING",
                    ],
                },
            },
        ),
        Parameter("reference", "body", {"type": "string", "maxLength": 120}),
        Parameter("currency_code", "body", {"type": "string", "minLength": 3, "maxLength": 3}),
        Parameter("memo", "body", {"type": "string", "maxLength": 500}),
        Parameter(
            "total_amount_range",
            "body",
            {
                "type": "object",
                "properties": {"lower_amount": MONEY_PARAM, "upper_amount": MONEY_PARAM},
                "required": ["lower_amount", "upper_amount"],
            },
        ),
        Parameter("invoice_date_range", "body", DATE_RANGE_PARAM),
        Parameter("due_date_range", "body", DATE_RANGE_PARAM),
        Parameter("payment_date_range", "body", DATE_TIME_RANGE_PARAM),
        Parameter("archived", "body", {"type": "boolean"}),
        Parameter("fields", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Search invoices",
    body="json",
    records="$.items",
    meta={"total_pages": "$.total_pages", "total_items": "$.total_items"},
    paging=Paging(strategy="page", param="page", has_more="total_pages", page_size="page_size"),
    sibling_keys=("total_pages", "total_items", "links"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
