# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""The operations of `conversations` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import UPDATE_CUSTOM_ATTRIBUTES_PARAMETER
from ._schemas import API_VERSION_PARAM

LIST = Operation(
    entity="conversations",
    action="list",
    method="GET",
    path="/conversations",
    parameters=(
        Parameter("per_page", "query", {"type": "integer", "minimum": 1}),
        Parameter("starting_after", "query", {"type": "string"}),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
    ),
    summary="List conversations",
    records="$.conversations",
    meta={"next_page": "$.pages.next.starting_after", "total_count": "$.total_count"},
    paging=Paging(strategy="cursor", param="starting_after", next="next_page", page_size="per_page"),
)

CREATE = Operation(
    entity="conversations",
    action="create",
    method="POST",
    path="/conversations",
    parameters=(
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
        Parameter(
            "from",
            "body",
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "enum": ["lead", "user", "contact"]},
                    "id": {"type": "string", "minLength": 24, "maxLength": 24},
                },
                "required": ["type", "id"],
            },
            required=True,
        ),
        Parameter("body", "body", {"type": "string"}, required=True),
        Parameter("subject", "body", {"type": "string"}),
        Parameter("attachment_urls", "body", {"type": "array", "items": {"type": "string", "format": "uri"}}),
        Parameter("created_at", "body", {"type": "integer", "format": "unix-time"}),
        Parameter("brand_id", "body", {"type": "string"}),
    ),
    summary="Start a conversation in the name of a contact",
    body="json",
)

GET = Operation(
    entity="conversations",
    action="get",
    method="GET",
    path="/conversations/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
    ),
    summary="Get a conversation with its messages",
)

UPDATE = Operation(
    entity="conversations",
    action="update",
    method="PUT",
    path="/conversations/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
        Parameter("read", "body", {"type": "boolean"}),
        Parameter("title", "body", {"type": "string"}),
        UPDATE_CUSTOM_ATTRIBUTES_PARAMETER,
        Parameter("company_id", "body", {"type": ["string", "null"]}),
    ),
    summary="Change attributes of a conversation",
    body="json",
)

DELETE = Operation(
    entity="conversations",
    action="delete",
    method="DELETE",
    path="/conversations/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
    ),
    summary="Delete a conversation",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "delete": DELETE,
}
