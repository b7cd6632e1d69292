# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""The operations of `tickets` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="tickets",
    action="list",
    method="GET",
    path="/tickets",
    parameters=(
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("updated_since", "query", {"type": "string", "format": "date-time"}),
        Parameter(
            "order_by", "query", {"type": "string", "enum": ["created_at", "due_by", "updated_at", "status"]}
        ),
        Parameter("order_type", "query", {"type": "string", "enum": ["asc", "desc"]}),
        Parameter(
            "filter", "query", {"type": "string", "enum": ["new_and_my_open", "watching", "spam", "deleted"]}
        ),
        Parameter("requester_id", "query", {"type": "integer"}),
        Parameter("email", "query", {"type": "string", "format": "email"}),
        Parameter("company_id", "query", {"type": "integer"}),
        Parameter("include", "query", {"type": "string"}),
    ),
    summary="List tickets",
    meta={"next": "@link.next"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

GET = Operation(
    entity="tickets",
    action="get",
    method="GET",
    path="/tickets/{id}",
    parameters=(
        Parameter("id", "path", {"type": "integer"}, required=True),
        Parameter("include", "query", {"type": "string"}),
    ),
    summary="Get a ticket",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
