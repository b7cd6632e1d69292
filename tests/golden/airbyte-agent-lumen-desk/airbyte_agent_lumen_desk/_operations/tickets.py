# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""The operations of `tickets` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import CUSTOM_FIELDS_PARAMETER
from ._schemas import TICKET_CREATE_PARAMS_COMMENT

LIST = Operation(
    entity="tickets",
    action="list",
    method="GET",
    path="/tickets",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "default": 25, "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter(
            "statuses[]",
            "query",
            {"type": "array", "items": {"type": "string", "enum": ["new", "open", "pending", "solved"]}},
        ),
        Parameter(
            "created",
            "query",
            {
                "type": "object",
                "properties": {
                    "gte": {"type": "string", "format": "date-time"},
                    "lt": {"type": "string", "format": "date-time"},
                },
            },
            style="deepObject",
            explode=True,
        ),
        Parameter("updated_at.after", "query", {"type": "string", "format": "date-time"}),
        Parameter("solved_after", "query", {"type": "integer", "format": "unix-time"}),
        Parameter(
            "include",
            "query",
            {
                "type": "array",
                "uniqueItems": True,
                "items": {"type": "string", "enum": ["users", "comments"]},
            },
            style="form",
            explode=False,
        ),
        Parameter("from", "query", {"type": "string"}),
        Parameter("class", "query", {"type": "string", "enum": ["question", "incident"]}),
        Parameter("body-format", "query", {"type": "string", "default": "plain"}),
        Parameter("Lumen-Version", "header", {"type": "string", "default": "2026-04-15"}),
    ),
    summary="List tickets, newest first",
    records="$.tickets",
    meta={
        "after_cursor": "$.meta.after_cursor",
        "has_more": "$.meta.has_more",
        "request_id": "@header.X-Request-Id",
    },
    paging=Paging(
        strategy="cursor",
        param="page[after]",
        next="after_cursor",
        has_more="has_more",
        page_size="page[size]",
    ),
    sibling_keys=("meta",),
)

CREATE = Operation(
    entity="tickets",
    action="create",
    method="POST",
    path="/tickets",
    parameters=(
        Parameter("subject", "body", {"type": "string", "minLength": 1, "maxLength": 150}, required=True),
        Parameter("comment", "body", TICKET_CREATE_PARAMS_COMMENT),
        Parameter("priority", "body", {"type": "string", "enum": ["low", "normal", "urgent"]}),
        Parameter("assignee_id", "body", {"type": ["integer", "null"]}),
        CUSTOM_FIELDS_PARAMETER,
        Parameter("metadata", "body", {"type": "object", "additionalProperties": {"type": "string"}}),
    ),
    summary="Write a ticket",
    body="json",
    records="$.ticket",
    idempotency_header="Idempotency-Key",
)

GET = Operation(
    entity="tickets",
    action="get",
    method="GET",
    path="/tickets/{id}",
    parameters=(Parameter("id", "path", {"type": "integer"}, required=True),),
    summary="One ticket",
    records="$.ticket",
)

DELETE = Operation(
    entity="tickets",
    action="delete",
    method="DELETE",
    path="/tickets/{id}",
    parameters=(Parameter("id", "path", {"type": "integer"}, required=True),),
    summary="Throw a ticket away",
    answer="none",
)

UPDATE = Operation(
    entity="tickets",
    action="update",
    method="PATCH",
    path="/tickets/{id}",
    parameters=(
        Parameter("id", "path", {"type": "integer"}, required=True),
        Parameter("subject", "body", {"type": "string", "minLength": 1, "maxLength": 150}, required=True),
        Parameter("comment", "body", TICKET_CREATE_PARAMS_COMMENT),
        Parameter("priority", "body", {"type": "string", "enum": ["low", "normal", "urgent"]}),
        Parameter("assignee_id", "body", {"type": ["integer", "null"]}),
        CUSTOM_FIELDS_PARAMETER,
        Parameter("metadata", "body", {"type": "object", "additionalProperties": {"type": "string"}}),
    ),
    summary="Change a ticket",
    body="json",
    records="$.ticket",
    idempotency_header="X-Change-Id",
)

SEARCH = Operation(
    entity="tickets",
    action="search",
    method="GET",
    path="/search/tickets",
    parameters=(
        Parameter("query", "query", {"type": "string", "minLength": 2}, required=True),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per-page", "query", {"type": "integer", "maximum": 100}),
    ),
    summary="Search tickets by their words",
    records="$.results[*].ticket",
    meta={"next_page": "$.next_page", "count": "$.count"},
    paging=Paging(strategy="cursor", param="page", next="next_page", page_size="per-page"),
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "delete": DELETE,
    "update": UPDATE,
    "search": SEARCH,
}
