# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""The operations of `contacts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="contacts",
    action="list",
    method="GET",
    path="/contacts",
    parameters=(
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter(
            "_updated_since",
            "query",
            {"type": "string", "format": "date-time"},
            aliases={"updated_since": {}},
            hosted_name="updated_since",
        ),
        Parameter("email", "query", {"type": "string", "format": "email"}),
        Parameter("mobile", "query", {"type": "string"}),
        Parameter("phone", "query", {"type": "string"}),
        Parameter("company_id", "query", {"type": "integer"}),
        Parameter(
            "state", "query", {"type": "string", "enum": ["verified", "unverified", "blocked", "deleted"]}
        ),
    ),
    summary="List contacts",
    meta={"next": "@link.next"},
    paging=Paging(strategy="link_header", next="next", page_size="per_page"),
)

GET = Operation(
    entity="contacts",
    action="get",
    method="GET",
    path="/contacts/{id}",
    parameters=(Parameter("id", "path", {"type": "integer"}, required=True),),
    summary="Get a contact",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
