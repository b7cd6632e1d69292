# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `articles` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="articles",
    action="create",
    method="POST",
    path="/knowledge-bases/{kb_id}/articles",
    parameters=(
        Parameter("kb_id", "path", {"type": "string"}, required=True),
        Parameter("title", "body", {"type": "string"}, required=True),
        Parameter("body_html", "body", {"type": "string"}, required=True),
        Parameter("author_user_id", "body", {"type": "string"}, required=True),
        Parameter("slug", "body", {"type": "string"}),
        Parameter("is_published", "body", {"type": "boolean"}),
        Parameter("collection_id", "body", {"type": "string"}),
        Parameter("is_unlisted", "body", {"type": "boolean"}),
        Parameter(
            "translations",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "language": {"type": "string"},
                        "title": {"type": "string"},
                        "body_html": {"type": "string"},
                    },
                    "required": ["language", "title", "body_html"],
                },
            },
        ),
    ),
    summary="Create an article",
    body="json",
    records="$.data",
)

UPDATE = Operation(
    entity="articles",
    action="update",
    method="PATCH",
    path="/knowledge-bases/{kb_id}/articles/{article_id}",
    parameters=(
        Parameter("kb_id", "path", {"type": "string"}, required=True),
        Parameter("article_id", "path", {"type": "string"}, required=True),
        Parameter("title", "body", {"type": "string"}),
        Parameter("body_html", "body", {"type": "string"}),
        Parameter("language", "body", {"type": "string"}),
        Parameter("publish_updated_body_html", "body", {"type": "boolean"}),
    ),
    summary="Update an article",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "update": UPDATE}
