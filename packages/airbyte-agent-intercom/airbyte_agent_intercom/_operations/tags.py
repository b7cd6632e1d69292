# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""The operations of `tags` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import API_VERSION_PARAM

LIST = Operation(
    entity="tags",
    action="list",
    method="GET",
    path="/tags",
    parameters=(Parameter("Intercom-Version", "header", API_VERSION_PARAM),),
    summary="List tags",
    records="$.data",
    paging=Paging(strategy="none"),
)

CREATE = Operation(
    entity="tags",
    action="create",
    method="POST",
    path="/tags",
    parameters=(
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("id", "body", {"type": "string"}),
        Parameter(
            "companies",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "id": {"type": "string"},
                        "company_id": {"type": "string"},
                        "untag": {"type": "boolean"},
                    },
                },
            },
        ),
        Parameter(
            "users",
            "body",
            {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}},
        ),
    ),
    summary="Create or rename a tag, or tag companies or contacts",
    body="json",
)

GET = Operation(
    entity="tags",
    action="get",
    method="GET",
    path="/tags/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
    ),
    summary="Get a tag",
)

DELETE = Operation(
    entity="tags",
    action="delete",
    method="DELETE",
    path="/tags/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
    ),
    summary="Delete a tag",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "delete": DELETE}
