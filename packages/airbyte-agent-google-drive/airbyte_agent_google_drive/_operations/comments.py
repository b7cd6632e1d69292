# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The operations of `comments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="comments",
    action="list",
    method="GET",
    path="/drive/v3/files/{fileId}/comments",
    parameters=(
        Parameter("fileId", "path", {"type": "string"}, required=True),
        Parameter("pageSize", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("pageToken", "query", {"type": "string"}),
        Parameter("startModifiedTime", "query", {"type": "string", "format": "date-time"}),
        Parameter("includeDeleted", "query", {"type": "boolean"}),
        Parameter("fields", "query", {"type": "string", "default": "*"}, required_by_api=True),
    ),
    summary="List the comments on a file, with their replies",
    records="$.comments",
    meta={"nextPageToken": "$.nextPageToken"},
    paging=Paging(
        strategy="cursor", param="pageToken", next="nextPageToken", page_size="pageSize", fields="fields"
    ),
    sibling_keys=("kind", "nextPageToken"),
)

GET = Operation(
    entity="comments",
    action="get",
    method="GET",
    path="/drive/v3/files/{fileId}/comments/{commentId}",
    parameters=(
        Parameter("fileId", "path", {"type": "string"}, required=True),
        Parameter("commentId", "path", {"type": "string"}, required=True),
        Parameter("includeDeleted", "query", {"type": "boolean"}),
        Parameter("fields", "query", {"type": "string", "default": "*"}, required_by_api=True),
    ),
    summary="Get a comment on a file, with its replies",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
