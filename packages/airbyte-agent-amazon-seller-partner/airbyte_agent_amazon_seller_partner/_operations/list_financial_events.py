# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""The operations of `list_financial_events` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="list_financial_events",
    action="list",
    method="GET",
    path="/finances/v0/financialEvents",
    parameters=(
        Parameter("PostedAfter", "query", {"type": "string", "format": "date-time"}),
        Parameter("PostedBefore", "query", {"type": "string", "format": "date-time"}),
        Parameter("MaxResultsPerPage", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("NextToken", "query", {"type": "string"}),
    ),
    summary="List financial events",
    records="$.payload.FinancialEvents",
    meta={"next_token": "$.payload.NextToken"},
    paging=Paging(strategy="cursor", param="NextToken", next="next_token", page_size="MaxResultsPerPage"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
