# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""The operations of `forms` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="forms",
    action="list",
    method="GET",
    path="/forms",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 200}),
    ),
    summary="List forms",
    records="$.items",
    meta={"page_count": "$.page_count", "total_items": "$.total_items"},
    paging=Paging(strategy="page", param="page", has_more="page_count", page_size="page_size"),
)

GET = Operation(
    entity="forms",
    action="get",
    method="GET",
    path="/forms/{form_id}",
    parameters=(Parameter("form_id", "path", {"type": "string"}, required=True),),
    summary="Get a form",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
