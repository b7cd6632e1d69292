# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The operations of `permissions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="permissions",
    action="list",
    method="GET",
    path="/drive/v3/files/{fileId}/permissions",
    parameters=(
        Parameter("fileId", "path", {"type": "string"}, required=True),
        Parameter("pageSize", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("pageToken", "query", {"type": "string"}),
        Parameter("supportsAllDrives", "query", {"type": "boolean"}),
        Parameter("useDomainAdminAccess", "query", {"type": "boolean"}),
    ),
    summary="List who has access to a file or shared drive; id, type, role and kind of each",
    records="$.permissions",
    meta={"nextPageToken": "$.nextPageToken"},
    paging=Paging(strategy="cursor", param="pageToken", next="nextPageToken", page_size="pageSize"),
    sibling_keys=("kind", "nextPageToken"),
)

GET = Operation(
    entity="permissions",
    action="get",
    method="GET",
    path="/drive/v3/files/{fileId}/permissions/{permissionId}",
    parameters=(
        Parameter("fileId", "path", {"type": "string"}, required=True),
        Parameter("permissionId", "path", {"type": "string"}, required=True),
        Parameter("supportsAllDrives", "query", {"type": "boolean"}),
        Parameter("useDomainAdminAccess", "query", {"type": "boolean"}),
    ),
    summary="Get a permission; its id, type, role and kind",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
