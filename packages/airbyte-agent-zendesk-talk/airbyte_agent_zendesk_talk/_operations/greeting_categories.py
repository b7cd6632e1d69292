# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""The operations of `greeting_categories` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="greeting_categories",
    action="list",
    method="GET",
    path="/greeting_categories",
    summary="List kinds of greetings",
    records="$.greeting_categories",
    meta={"next_page": "$.next_page", "previous_page": "$.previous_page", "count": "$.count"},
    paging=Paging(strategy="next_url", next="next_page"),
)

GET = Operation(
    entity="greeting_categories",
    action="get",
    method="GET",
    path="/greeting_categories/{greeting_category_id}",
    parameters=(
        Parameter("greeting_category_id", "path", {"type": "integer", "format": "int64"}, required=True),
    ),
    summary="Get a kind of greeting",
    records="$.greeting_category",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
