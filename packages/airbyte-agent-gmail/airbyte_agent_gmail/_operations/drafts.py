# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""The operations of `drafts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import NEW_MESSAGE_PARAM

LIST = Operation(
    entity="drafts",
    action="list",
    method="GET",
    path="/gmail/v1/users/me/drafts",
    parameters=(
        Parameter("maxResults", "query", {"type": "integer", "minimum": 1, "maximum": 500}),
        Parameter("pageToken", "query", {"type": "string"}),
        Parameter("q", "query", {"type": "string"}),
        Parameter("includeSpamTrash", "query", {"type": "boolean"}),
    ),
    summary="List drafts",
    records="$.drafts",
    meta={"nextPageToken": "$.nextPageToken"},
    paging=Paging(strategy="cursor", param="pageToken", next="nextPageToken", page_size="maxResults"),
    sibling_keys=("nextPageToken", "resultSizeEstimate"),
)

CREATE = Operation(
    entity="drafts",
    action="create",
    method="POST",
    path="/gmail/v1/users/me/drafts",
    parameters=(Parameter("message", "body", NEW_MESSAGE_PARAM, required=True),),
    summary="Create a draft",
    body="json",
)

GET = Operation(
    entity="drafts",
    action="get",
    method="GET",
    path="/gmail/v1/users/me/drafts/{draftId}",
    parameters=(
        Parameter("draftId", "path", {"type": "string"}, required=True),
        Parameter("format", "query", {"type": "string", "enum": ["minimal", "full", "raw", "metadata"]}),
    ),
    summary="Get a draft",
)

UPDATE = Operation(
    entity="drafts",
    action="update",
    method="PUT",
    path="/gmail/v1/users/me/drafts/{draftId}",
    parameters=(
        Parameter("draftId", "path", {"type": "string"}, required=True),
        Parameter("message", "body", NEW_MESSAGE_PARAM, required=True),
    ),
    summary="Update a draft",
    body="json",
)

DELETE = Operation(
    entity="drafts",
    action="delete",
    method="DELETE",
    path="/gmail/v1/users/me/drafts/{draftId}",
    parameters=(Parameter("draftId", "path", {"type": "string"}, required=True),),
    summary="Delete a draft",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "delete": DELETE,
}
