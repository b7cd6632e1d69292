# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `charges` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import CREATED_PARAMETER, EXPAND_PARAMETER

LIST = Operation(
    entity="charges",
    action="list",
    method="GET",
    path="/v1/charges",
    parameters=(
        CREATED_PARAMETER,
        Parameter("customer", "query", {"type": "string"}),
        Parameter("ending_before", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("payment_intent", "query", {"type": "string"}),
        Parameter("starting_after", "query", {"type": "string"}),
        EXPAND_PARAMETER,
    ),
    summary="List charges, newest first",
    records="$.data",
    meta={"has_more": "$.has_more"},
    paging=Paging(strategy="last_id", param="starting_after", has_more="has_more", page_size="limit"),
)

GET = Operation(
    entity="charges",
    action="get",
    method="GET",
    path="/v1/charges/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True), EXPAND_PARAMETER),
    summary="Get a charge",
)

SEARCH = Operation(
    entity="charges",
    action="search",
    method="GET",
    path="/v1/charges/search",
    parameters=(
        Parameter("query", "query", {"type": "string"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "string"}),
        EXPAND_PARAMETER,
    ),
    summary="Search charges",
    records="$.data",
    meta={"has_more": "$.has_more", "next_page": "$.next_page"},
    paging=Paging(strategy="cursor", param="page", next="next_page", has_more="has_more", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "search": SEARCH}
