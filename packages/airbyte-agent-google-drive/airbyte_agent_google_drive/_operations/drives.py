# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The operations of `drives` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="drives",
    action="list",
    method="GET",
    path="/drive/v3/drives",
    parameters=(
        Parameter("pageSize", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("pageToken", "query", {"type": "string"}),
        Parameter("q", "query", {"type": "string"}),
        Parameter("useDomainAdminAccess", "query", {"type": "boolean"}),
    ),
    summary="List the shared drives that the user is a member of",
    records="$.drives",
    meta={"nextPageToken": "$.nextPageToken"},
    paging=Paging(strategy="cursor", param="pageToken", next="nextPageToken", page_size="pageSize"),
    sibling_keys=("kind", "nextPageToken"),
)

GET = Operation(
    entity="drives",
    action="get",
    method="GET",
    path="/drive/v3/drives/{driveId}",
    parameters=(
        Parameter("driveId", "path", {"type": "string"}, required_by_api=True),
        Parameter("useDomainAdminAccess", "query", {"type": "boolean"}),
    ),
    summary="Get a shared drive",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
