# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The operations of `replies` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="replies",
    action="list",
    method="GET",
    path="/drive/v3/files/{fileId}/comments/{commentId}/replies",
    parameters=(
        Parameter("fileId", "path", {"type": "string"}, required=True),
        Parameter("commentId", "path", {"type": "string"}, required=True),
        Parameter("pageSize", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("pageToken", "query", {"type": "string"}),
        Parameter("includeDeleted", "query", {"type": "boolean"}),
        Parameter("fields", "query", {"type": "string", "default": "*"}, required_by_api=True),
    ),
    summary="List the replies to a comment, oldest first",
    records="$.replies",
    meta={"nextPageToken": "$.nextPageToken"},
    paging=Paging(
        strategy="cursor", param="pageToken", next="nextPageToken", page_size="pageSize", fields="fields"
    ),
    sibling_keys=("kind", "nextPageToken"),
)

GET = Operation(
    entity="replies",
    action="get",
    method="GET",
    path="/drive/v3/files/{fileId}/comments/{commentId}/replies/{replyId}",
    parameters=(
        Parameter("fileId", "path", {"type": "string"}, required=True),
        Parameter("commentId", "path", {"type": "string"}, required=True),
        Parameter("replyId", "path", {"type": "string"}, required=True),
        Parameter("includeDeleted", "query", {"type": "boolean"}),
        Parameter("fields", "query", {"type": "string", "default": "*"}, required_by_api=True),
    ),
    summary="Get a reply to a comment",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
