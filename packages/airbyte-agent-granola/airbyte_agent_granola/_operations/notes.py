# Generated from specs/granola/connector.yaml by `connectorgen generate granola`. Do not edit.
"""The operations of `notes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="notes",
    action="list",
    method="GET",
    path="/v1/notes",
    parameters=(
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 30}),
        Parameter("cursor", "query", {"type": "string"}),
        Parameter(
            "created_before",
            "query",
            {"anyOf": [{"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}]},
        ),
        Parameter(
            "created_after",
            "query",
            {"anyOf": [{"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}]},
        ),
    ),
    summary="List notes",
    records="$.notes",
    meta={"has_more": "$.hasMore", "cursor": "$.cursor"},
    paging=Paging(
        strategy="cursor", param="cursor", next="cursor", has_more="has_more", page_size="page_size"
    ),
)

GET = Operation(
    entity="notes",
    action="get",
    method="GET",
    path="/v1/notes/{note_id}",
    parameters=(
        Parameter("note_id", "path", {"type": "string", "pattern": "^not_[a-zA-Z0-9]{14}$"}, required=True),
        Parameter("include", "query", {"type": "string", "enum": ["transcript"]}),
    ),
    summary="Get a note",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
