# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The operations of `changes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import SPACES_PARAMETER

LIST = Operation(
    entity="changes",
    action="list",
    method="GET",
    path="/drive/v3/changes",
    parameters=(
        Parameter("pageToken", "query", {"type": "string"}, required=True),
        Parameter("pageSize", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("driveId", "query", {"type": "string"}),
        Parameter("includeItemsFromAllDrives", "query", {"type": "boolean"}),
        Parameter("supportsAllDrives", "query", {"type": "boolean"}),
        SPACES_PARAMETER,
        Parameter("includeRemoved", "query", {"type": "boolean"}),
        Parameter("restrictToMyDrive", "query", {"type": "boolean"}),
    ),
    summary="List what changed since a page token",
    records="$.changes",
    meta={"nextPageToken": "$.nextPageToken", "newStartPageToken": "$.newStartPageToken"},
    paging=Paging(strategy="cursor", param="pageToken", next="nextPageToken", page_size="pageSize"),
    sibling_keys=("kind", "nextPageToken", "newStartPageToken"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
