# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""The operations of `companies` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="companies",
    action="list",
    method="GET",
    path="/companies",
    parameters=(
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
    ),
    summary="List companies",
    meta={"next": "@link.next"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

GET = Operation(
    entity="companies",
    action="get",
    method="GET",
    path="/companies/{id}",
    parameters=(Parameter("id", "path", {"type": "integer"}, required=True),),
    summary="Get a company",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
