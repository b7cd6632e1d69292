# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""The operations of `issue_worklogs` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import CREATE_PROPERTIES_PARAMETER
from ._schemas import ADF_DOCUMENT_PARAM, VISIBILITY_PARAM

LIST = Operation(
    entity="issue_worklogs",
    action="list",
    method="GET",
    path="/rest/api/3/issue/{issueIdOrKey}/worklog",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("startAt", "query", {"type": "integer", "minimum": 0}),
        Parameter("maxResults", "query", {"type": "integer", "minimum": 0}),
        Parameter("expand", "query", {"type": "string"}),
    ),
    summary="List the time logged on an issue, oldest first",
    records="$.worklogs",
    meta={"startAt": "$.startAt", "maxResults": "$.maxResults", "total": "$.total"},
    paging=Paging(strategy="offset", param="startAt", has_more="total", page_size="maxResults"),
    sibling_keys=("startAt", "maxResults", "total"),
)

CREATE = Operation(
    entity="issue_worklogs",
    action="create",
    method="POST",
    path="/rest/api/3/issue/{issueIdOrKey}/worklog",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("notifyUsers", "query", {"type": "boolean"}),
        Parameter("adjustEstimate", "query", {"type": "string", "enum": ["auto", "leave", "new", "manual"]}),
        Parameter("timeSpentSeconds", "body", {"type": "integer", "format": "int64"}),
        Parameter("timeSpent", "body", {"type": "string"}),
        Parameter("started", "body", {"type": "string", "format": "date-time"}),
        Parameter("comment", "body", ADF_DOCUMENT_PARAM),
        Parameter("visibility", "body", VISIBILITY_PARAM),
        CREATE_PROPERTIES_PARAMETER,
    ),
    summary="Log time on an issue",
    body="json",
)

GET = Operation(
    entity="issue_worklogs",
    action="get",
    method="GET",
    path="/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("worklogId", "path", {"type": "string"}, required=True),
        Parameter("expand", "query", {"type": "string"}),
    ),
    summary="Get a worklog",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET}
