# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""The operations of `boards` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="boards",
    action="list",
    method="GET",
    path="/boards",
    parameters=(
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("bookmark", "query", {"type": "string"}),
        Parameter(
            "privacy",
            "query",
            {"type": "string", "enum": ["ALL", "PUBLIC", "PROTECTED", "SECRET", "PUBLIC_AND_SECRET"]},
        ),
    ),
    summary="List boards",
    records="$.items",
    meta={"bookmark": "$.bookmark"},
    paging=Paging(strategy="cursor", param="bookmark", next="bookmark", page_size="page_size"),
)

GET = Operation(
    entity="boards",
    action="get",
    method="GET",
    path="/boards/{board_id}",
    parameters=(Parameter("board_id", "path", {"type": "string", "pattern": "^\\d+$"}, required=True),),
    summary="Get a board",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
