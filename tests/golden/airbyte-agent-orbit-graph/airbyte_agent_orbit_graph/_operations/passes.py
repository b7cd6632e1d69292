# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""The operations of `passes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import ConfigInject, Operation, Paging, Parameter

LIST = Operation(
    entity="passes",
    action="list",
    method="POST",
    path="/passes/query",
    parameters=(
        Parameter("workspace-id", "header", {"type": "string"}, required=True),
        Parameter(
            "tenant",
            "header",
            {"type": "string"},
            inject=ConfigInject(source="operator", map={"acme": "tenant-7", "polar": "tenant-9"}),
        ),
        Parameter("station", "body", {"type": "string"}, required=True),
        Parameter("pageToken", "body", {"type": "string"}),
        Parameter("pageSize", "body", {"type": "integer"}),
    ),
    summary="Passes over a ground station",
    body="json",
    records="$.passes",
    meta={"nextPageToken": "$.nextPageToken"},
    paging=Paging(strategy="cursor", param="pageToken", next="nextPageToken", page_size="pageSize"),
    sibling_keys=("nextPageToken",),
)

DELETE = Operation(
    entity="passes",
    action="delete",
    method="DELETE",
    path="/passes/{pass_id}:cancel",
    parameters=(Parameter("pass_id", "path", {"type": "string"}, required=True),),
    summary="Cancel a pass",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "delete": DELETE}
