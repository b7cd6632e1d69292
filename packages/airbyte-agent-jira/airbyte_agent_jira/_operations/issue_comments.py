# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""The operations of `issue_comments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import CREATE_PROPERTIES_PARAMETER
from ._schemas import ADF_DOCUMENT_PARAM, VISIBILITY_PARAM

LIST = Operation(
    entity="issue_comments",
    action="list",
    method="GET",
    path="/rest/api/3/issue/{issueIdOrKey}/comment",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("startAt", "query", {"type": "integer", "minimum": 0}),
        Parameter("maxResults", "query", {"type": "integer", "minimum": 0}),
        Parameter("orderBy", "query", {"type": "string", "enum": ["created", "-created", "+created"]}),
        Parameter("expand", "query", {"type": "string"}),
    ),
    summary="List the comments on an issue",
    records="$.comments",
    meta={"startAt": "$.startAt", "maxResults": "$.maxResults", "total": "$.total"},
    paging=Paging(strategy="offset", param="startAt", has_more="total", page_size="maxResults"),
    sibling_keys=("startAt", "maxResults", "total"),
)

CREATE = Operation(
    entity="issue_comments",
    action="create",
    method="POST",
    path="/rest/api/3/issue/{issueIdOrKey}/comment",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("expand", "query", {"type": "string"}),
        Parameter("body", "body", ADF_DOCUMENT_PARAM, required=True),
        Parameter("visibility", "body", VISIBILITY_PARAM),
        CREATE_PROPERTIES_PARAMETER,
    ),
    summary="Comment on an issue",
    body="json",
)

GET = Operation(
    entity="issue_comments",
    action="get",
    method="GET",
    path="/rest/api/3/issue/{issueIdOrKey}/comment/{commentId}",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("commentId", "path", {"type": "string"}, required=True),
        Parameter("expand", "query", {"type": "string"}),
    ),
    summary="Get a comment",
)

UPDATE = Operation(
    entity="issue_comments",
    action="update",
    method="PUT",
    path="/rest/api/3/issue/{issueIdOrKey}/comment/{commentId}",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("commentId", "path", {"type": "string"}, required=True),
        Parameter("notifyUsers", "query", {"type": "boolean"}),
        Parameter("expand", "query", {"type": "string"}),
        Parameter("body", "body", ADF_DOCUMENT_PARAM, required=True),
        Parameter("visibility", "body", VISIBILITY_PARAM),
        CREATE_PROPERTIES_PARAMETER,
    ),
    summary="Change a comment",
    body="json",
)

DELETE = Operation(
    entity="issue_comments",
    action="delete",
    method="DELETE",
    path="/rest/api/3/issue/{issueIdOrKey}/comment/{commentId}",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("commentId", "path", {"type": "string"}, required=True),
    ),
    summary="Delete a comment",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "delete": DELETE,
}
