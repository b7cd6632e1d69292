# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""The operations of `issue_fields` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import EXPAND_PARAMETER

LIST = Operation(
    entity="issue_fields",
    action="list",
    method="GET",
    path="/rest/api/3/field",
    summary="List all fields of issues, of the system and custom",
    paging=Paging(strategy="none"),
)

SEARCH = Operation(
    entity="issue_fields",
    action="search",
    method="GET",
    path="/rest/api/3/field/search",
    parameters=(
        Parameter("startAt", "query", {"type": "integer", "minimum": 0}),
        Parameter("maxResults", "query", {"type": "integer", "minimum": 0}),
        Parameter(
            "type", "query", {"type": "array", "items": {"type": "string", "enum": ["custom", "system"]}}
        ),
        Parameter("id", "query", {"type": "array", "items": {"type": "string"}}),
        Parameter("query", "query", {"type": "string"}),
        Parameter(
            "orderBy",
            "query",
            {
                "type": "string",
                "enum": [
                    "contextsCount",
                    "-contextsCount",
                    "+contextsCount",
                    "lastUsed",
                    "-lastUsed",
                    "+lastUsed",
                    "name",
                    "-name",
                    "+name",
                    "screensCount",
                    "-screensCount",
                    "+screensCount",
                    "projectsCount",
                    "-projectsCount",
                    "+projectsCount",
                ],
            },
        ),
        EXPAND_PARAMETER,
    ),
    summary="Search fields of issues",
    records="$.values",
    meta={"startAt": "$.startAt", "maxResults": "$.maxResults", "total": "$.total", "isLast": "$.isLast"},
    paging=Paging(strategy="offset", param="startAt", has_more="total", page_size="maxResults"),
    sibling_keys=("startAt", "maxResults", "total", "isLast", "nextPage", "self"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "search": SEARCH}
