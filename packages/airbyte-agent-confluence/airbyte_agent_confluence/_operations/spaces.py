# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""The operations of `spaces` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="spaces",
    action="list",
    method="GET",
    path="/wiki/api/v2/spaces",
    parameters=(
        Parameter("cursor", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter(
            "type",
            "query",
            {"type": "string", "enum": ["global", "collaboration", "knowledge_base", "personal"]},
        ),
        Parameter("status", "query", {"type": "string", "enum": ["current", "archived"]}),
        Parameter(
            "keys", "query", {"type": "array", "maxItems": 250, "items": {"type": "string"}}, explode=False
        ),
        Parameter("sort", "query", {"type": "string", "enum": ["id", "-id", "key", "-key", "name", "-name"]}),
    ),
    summary="List spaces",
    records="$.results",
    meta={"next": "$._links.next"},
    paging=Paging(strategy="cursor", param="cursor", next="next", page_size="limit"),
    sibling_keys=("_links",),
)

GET = Operation(
    entity="spaces",
    action="get",
    method="GET",
    path="/wiki/api/v2/spaces/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("description-format", "query", {"type": "string", "enum": ["plain", "view"]}),
    ),
    summary="Get a space",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
