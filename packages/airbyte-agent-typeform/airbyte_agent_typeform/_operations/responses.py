# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""The operations of `responses` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="responses",
    action="list",
    method="GET",
    path="/forms/{form_id}/responses",
    parameters=(
        Parameter("form_id", "path", {"type": "string"}, required=True),
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("since", "query", {"type": "string"}),
        Parameter("until", "query", {"type": "string"}),
        Parameter("after", "query", {"type": "string"}),
        Parameter("before", "query", {"type": "string"}),
        Parameter("sort", "query", {"type": "string"}),
        Parameter("completed", "query", {"type": "boolean"}),
        Parameter("query", "query", {"type": "string"}),
    ),
    summary="List responses",
    records="$.items",
    meta={"page_count": "$.page_count", "total_items": "$.total_items"},
    paging=Paging(
        strategy="last_id",
        param="before",
        next="response_id",
        page_size="page_size",
        others=(
            Paging(
                strategy="none",
                page_size="page_size",
                max_records=1000,
                total="total_items",
                beyond="leave `after` and `sort` out, and narrow the list by `since` and `until`",
                when=("after", "sort"),
            ),
        ),
    ),
    param_sources={"form_id": ("forms", "id")},
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
