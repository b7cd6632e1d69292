# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""The operations of `issues` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import (
    CREATE_PROPERTIES_PARAMETER,
    EXPAND_PARAMETER,
    FIELDS_PARAMETER,
    PROPERTIES_PARAMETER,
    UPDATE_PARAMETER,
)
from ._schemas import HISTORY_METADATA_PARAM, ISSUE_FIELDS_INPUT, TRANSITION_INPUT

SEARCH = Operation(
    entity="issues",
    action="search",
    method="GET",
    path="/rest/api/3/search/jql",
    parameters=(
        Parameter("jql", "query", {"type": "string"}),
        Parameter("nextPageToken", "query", {"type": "string"}),
        Parameter("maxResults", "query", {"type": "integer", "minimum": 0}),
        FIELDS_PARAMETER,
        EXPAND_PARAMETER,
        PROPERTIES_PARAMETER,
        Parameter("fieldsByKeys", "query", {"type": "boolean"}),
        Parameter("failFast", "query", {"type": "boolean"}),
    ),
    summary="Search issues with JQL",
    records="$.issues",
    meta={"nextPageToken": "$.nextPageToken", "isLast": "$.isLast"},
    paging=Paging(strategy="cursor", param="nextPageToken", next="nextPageToken", page_size="maxResults"),
    sibling_keys=("nextPageToken", "isLast", "names", "schema"),
)

CREATE = Operation(
    entity="issues",
    action="create",
    method="POST",
    path="/rest/api/3/issue",
    parameters=(
        Parameter("updateHistory", "query", {"type": "boolean"}),
        Parameter("fields", "body", ISSUE_FIELDS_INPUT, required=True),
        UPDATE_PARAMETER,
        Parameter("transition", "body", TRANSITION_INPUT),
        Parameter("historyMetadata", "body", HISTORY_METADATA_PARAM),
        CREATE_PROPERTIES_PARAMETER,
    ),
    summary="Create an issue or a subtask",
    body="json",
)

GET = Operation(
    entity="issues",
    action="get",
    method="GET",
    path="/rest/api/3/issue/{issueIdOrKey}",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        FIELDS_PARAMETER,
        EXPAND_PARAMETER,
        PROPERTIES_PARAMETER,
        Parameter("fieldsByKeys", "query", {"type": "boolean"}),
        Parameter("updateHistory", "query", {"type": "boolean"}),
        Parameter("failFast", "query", {"type": "boolean"}),
    ),
    summary="Get an issue",
)

UPDATE = Operation(
    entity="issues",
    action="update",
    method="PUT",
    path="/rest/api/3/issue/{issueIdOrKey}",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("notifyUsers", "query", {"type": "boolean"}),
        Parameter("overrideScreenSecurity", "query", {"type": "boolean"}),
        Parameter("overrideEditableFlag", "query", {"type": "boolean"}),
        Parameter("returnIssue", "query", {"type": "boolean"}),
        Parameter("expand", "query", {"type": "string"}),
        Parameter("fields", "body", ISSUE_FIELDS_INPUT),
        UPDATE_PARAMETER,
        Parameter("transition", "body", TRANSITION_INPUT),
        Parameter("historyMetadata", "body", HISTORY_METADATA_PARAM),
        CREATE_PROPERTIES_PARAMETER,
    ),
    summary="Change an issue",
    body="json",
)

DELETE = Operation(
    entity="issues",
    action="delete",
    method="DELETE",
    path="/rest/api/3/issue/{issueIdOrKey}",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("deleteSubtasks", "query", {"type": "boolean"}),
    ),
    summary="Delete an issue",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {
    "search": SEARCH,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "delete": DELETE,
}
