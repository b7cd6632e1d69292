# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""The operations of `expense_categories` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="expense_categories",
    action="list",
    method="GET",
    path="/expense_categories",
    parameters=(Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 2000}),),
    summary="List expense categories",
    records="$.expense_categories",
    meta={"next_link": "$.links.next", "total_entries": "$.total_entries"},
    paging=Paging(strategy="next_url", next="next_link", page_size="per_page"),
)

GET = Operation(
    entity="expense_categories",
    action="get",
    method="GET",
    path="/expense_categories/{id}",
    parameters=(Parameter("id", "path", {"type": "integer", "minimum": 1}, required=True),),
    summary="Get a category of expenses",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
