# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""The operations of `projects` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import EXPAND_PARAMETER, PROPERTIES_PARAMETER

SEARCH = Operation(
    entity="projects",
    action="search",
    method="GET",
    path="/rest/api/3/project/search",
    parameters=(
        Parameter("startAt", "query", {"type": "integer", "minimum": 0}),
        Parameter("maxResults", "query", {"type": "integer", "minimum": 0}),
        Parameter(
            "orderBy",
            "query",
            {
                "type": "string",
                "enum": [
                    "category",
                    "-category",
                    "+category",
                    "key",
                    "-key",
                    "+key",
                    "name",
                    "-name",
                    "+name",
                    "owner",
                    "-owner",
                    "+owner",
                    "issueCount",
                    "-issueCount",
                    "+issueCount",
                    "lastIssueUpdatedDate",
                    "-lastIssueUpdatedDate",
                    "+lastIssueUpdatedDate",
                    "archivedDate",
                    "-archivedDate",
                    "+archivedDate",
                    "deletedDate",
                    "-deletedDate",
                    "+deletedDate",
                ],
            },
        ),
        Parameter("id", "query", {"type": "array", "items": {"type": "integer", "format": "int64"}}),
        Parameter("keys", "query", {"type": "array", "items": {"type": "string"}}),
        Parameter("query", "query", {"type": "string"}),
        Parameter(
            "typeKey",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
        Parameter("categoryId", "query", {"type": "integer", "format": "int64"}),
        Parameter("action", "query", {"type": "string", "enum": ["view", "browse", "edit", "create"]}),
        EXPAND_PARAMETER,
        Parameter(
            "status",
            "query",
            {"type": "array", "items": {"type": "string", "enum": ["live", "archived", "deleted"]}},
        ),
    ),
    summary="Search the projects that the caller can see",
    records="$.values",
    meta={"startAt": "$.startAt", "maxResults": "$.maxResults", "total": "$.total", "isLast": "$.isLast"},
    paging=Paging(strategy="offset", param="startAt", has_more="total", page_size="maxResults"),
    sibling_keys=("startAt", "maxResults", "total", "isLast", "nextPage", "self"),
)

GET = Operation(
    entity="projects",
    action="get",
    method="GET",
    path="/rest/api/3/project/{projectIdOrKey}",
    parameters=(
        Parameter("projectIdOrKey", "path", {"type": "string"}, required=True),
        EXPAND_PARAMETER,
        PROPERTIES_PARAMETER,
    ),
    summary="Get a project",
)

OPERATIONS: Mapping[str, Operation] = {"search": SEARCH, "get": GET}
