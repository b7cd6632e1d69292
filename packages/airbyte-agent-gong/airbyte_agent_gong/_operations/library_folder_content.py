# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The operations of `library_folder_content` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="library_folder_content",
    action="list",
    method="GET",
    path="/v2/library/folder-content",
    parameters=(
        Parameter("folderId", "query", {"type": "string"}, required=True),
        Parameter("cursor", "query", {"type": "string"}),
    ),
    summary="List calls in a folder of the library",
    records="$.calls",
    meta={"cursor": "$.records.cursor", "total": "$.records.totalRecords", "request_id": "$.requestId"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor"),
    param_sources={"folderId": ("library_folders", "id")},
    sibling_keys=("requestId", "id", "name", "createdBy", "updated", "records"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
