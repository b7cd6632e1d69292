# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""The operations of `internal_articles` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import API_VERSION_PARAM

CREATE = Operation(
    entity="internal_articles",
    action="create",
    method="POST",
    path="/internal_articles",
    parameters=(
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
        Parameter("title", "body", {"type": "string"}, required=True),
        Parameter("owner_id", "body", {"type": "integer"}, required=True),
        Parameter("author_id", "body", {"type": "integer"}, required=True),
        Parameter("body", "body", {"type": "string"}),
        Parameter("body_markdown", "body", {"type": "string"}),
        Parameter("audience_ids", "body", {"type": ["array", "null"], "items": {"type": "integer"}}),
        Parameter("ai_chatbot_availability", "body", {"type": "boolean"}),
        Parameter("ai_copilot_availability", "body", {"type": "boolean"}),
        Parameter("ai_sales_agent_availability", "body", {"type": "boolean"}),
    ),
    summary="Write an internal article",
    body="json",
)

UPDATE = Operation(
    entity="internal_articles",
    action="update",
    method="PUT",
    path="/internal_articles/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
        Parameter("title", "body", {"type": "string"}),
        Parameter("owner_id", "body", {"type": "integer"}),
        Parameter("author_id", "body", {"type": "integer"}),
        Parameter("body", "body", {"type": "string"}),
        Parameter("body_markdown", "body", {"type": "string"}),
        Parameter("audience_ids", "body", {"type": ["array", "null"], "items": {"type": "integer"}}),
        Parameter("ai_chatbot_availability", "body", {"type": "boolean"}),
        Parameter("ai_copilot_availability", "body", {"type": "boolean"}),
        Parameter("ai_sales_agent_availability", "body", {"type": "boolean"}),
    ),
    summary="Change an internal article",
    body="json",
)

DELETE = Operation(
    entity="internal_articles",
    action="delete",
    method="DELETE",
    path="/internal_articles/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
    ),
    summary="Delete an internal article",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "update": UPDATE, "delete": DELETE}
