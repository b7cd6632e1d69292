# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The operations of `revisions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="revisions",
    action="list",
    method="GET",
    path="/drive/v3/files/{fileId}/revisions",
    parameters=(
        Parameter("fileId", "path", {"type": "string"}, required=True),
        Parameter("pageSize", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("pageToken", "query", {"type": "string"}),
    ),
    summary="List the revisions of a file, oldest first; Google may leave some out",
    records="$.revisions",
    meta={"nextPageToken": "$.nextPageToken"},
    paging=Paging(strategy="cursor", param="pageToken", next="nextPageToken", page_size="pageSize"),
    sibling_keys=("kind", "nextPageToken"),
)

GET = Operation(
    entity="revisions",
    action="get",
    method="GET",
    path="/drive/v3/files/{fileId}/revisions/{revisionId}",
    parameters=(
        Parameter("fileId", "path", {"type": "string"}, required=True),
        Parameter("revisionId", "path", {"type": "string"}, required=True),
    ),
    summary="Get a revision of a file",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
