# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `issues` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import CUSTOM_FIELD_VALUE_PARAM

LIST = Operation(
    entity="issues",
    action="list",
    method="GET",
    path="/issues",
    parameters=(
        Parameter("start_time", "query", {"type": "string", "format": "date-time"}, required=True),
        Parameter("end_time", "query", {"type": "string", "format": "date-time"}, required=True),
        Parameter("cursor", "query", {"type": "string"}),
    ),
    summary="List issues of a period",
    records="$.data",
    meta={"cursor": "$.pagination.cursor", "has_next_page": "$.pagination.has_next_page"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor", has_more="has_next_page"),
    sibling_keys=("pagination", "request_id"),
)

CREATE = Operation(
    entity="issues",
    action="create",
    method="POST",
    path="/issues",
    parameters=(
        Parameter("title", "body", {"type": "string"}, required=True),
        Parameter("body_html", "body", {"type": "string"}, required=True),
        Parameter("priority", "body", {"type": "string"}),
        Parameter("requester_email", "body", {"type": "string"}),
        Parameter("requester_name", "body", {"type": "string"}),
        Parameter("account_id", "body", {"type": "string"}),
        Parameter("assignee_id", "body", {"type": "string"}),
        Parameter("team_id", "body", {"type": "string"}),
        Parameter("tags", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("attachment_urls", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("contact_id", "body", {"type": "string"}),
        Parameter("created_at", "body", {"type": "string", "format": "date-time"}),
        Parameter("custom_fields", "body", {"type": "array", "items": CUSTOM_FIELD_VALUE_PARAM}),
        Parameter(
            "destination_metadata",
            "body",
            {
                "type": "object",
                "properties": {
                    "destination": {"type": "string", "enum": ["slack", "email", "in_app_chat", "internal"]},
                    "email": {"type": "string"},
                    "email_ccs": {"type": "array", "items": {"type": "string"}},
                    "email_bccs": {"type": "array", "items": {"type": "string"}},
                    "chat_widget_app_id": {"type": "string"},
                },
            },
        ),
        Parameter("requester_avatar_url", "body", {"type": "string"}),
        Parameter("requester_id", "body", {"type": "string"}),
        Parameter("user_id", "body", {"type": "string"}),
    ),
    summary="Create an issue",
    body="json",
    records="$.data",
)

GET = Operation(
    entity="issues",
    action="get",
    method="GET",
    path="/issues/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get an issue",
    records="$.data",
)

DELETE = Operation(
    entity="issues",
    action="delete",
    method="DELETE",
    path="/issues/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Delete an issue",
)

UPDATE = Operation(
    entity="issues",
    action="update",
    method="PATCH",
    path="/issues/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("state", "body", {"type": "string"}),
        Parameter("assignee_id", "body", {"type": "string"}),
        Parameter("team_id", "body", {"type": "string"}),
        Parameter("account_id", "body", {"type": "string"}),
        Parameter("tags", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("custom_fields", "body", {"type": "array", "items": CUSTOM_FIELD_VALUE_PARAM}),
        Parameter("customer_portal_visible", "body", {"type": "boolean"}),
        Parameter("requester_id", "body", {"type": "string"}),
    ),
    summary="Update an issue",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "delete": DELETE,
    "update": UPDATE,
}
