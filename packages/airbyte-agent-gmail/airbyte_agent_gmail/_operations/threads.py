# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""The operations of `threads` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="threads",
    action="list",
    method="GET",
    path="/gmail/v1/users/me/threads",
    parameters=(
        Parameter("maxResults", "query", {"type": "integer", "minimum": 1, "maximum": 500}),
        Parameter("pageToken", "query", {"type": "string"}),
        Parameter("q", "query", {"type": "string"}),
        Parameter("labelIds", "query", {"type": ["string", "array"], "items": {"type": "string"}}),
        Parameter("includeSpamTrash", "query", {"type": "boolean"}),
    ),
    summary="List threads",
    records="$.threads",
    meta={"nextPageToken": "$.nextPageToken"},
    paging=Paging(strategy="cursor", param="pageToken", next="nextPageToken", page_size="maxResults"),
    sibling_keys=("nextPageToken", "resultSizeEstimate"),
)

GET = Operation(
    entity="threads",
    action="get",
    method="GET",
    path="/gmail/v1/users/me/threads/{threadId}",
    parameters=(
        Parameter("threadId", "path", {"type": "string"}, required=True),
        Parameter("format", "query", {"type": "string", "enum": ["full", "metadata", "minimal"]}),
        Parameter("metadataHeaders", "query", {"type": ["string", "array"], "items": {"type": "string"}}),
    ),
    summary="Get a thread",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
