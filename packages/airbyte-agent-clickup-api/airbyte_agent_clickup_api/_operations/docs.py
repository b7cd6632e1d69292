# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""The operations of `docs` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="docs",
    action="list",
    method="GET",
    path="/api/v3/workspaces/{workspace_id}/docs",
    parameters=(
        Parameter("workspace_id", "path", {"type": "string"}, required=True),
        Parameter("cursor", "query", {"type": "string"}),
    ),
    summary="List the Docs of a Workspace",
    records="$.docs",
    meta={"next_cursor": "$.next_cursor"},
    paging=Paging(strategy="cursor", param="cursor", next="next_cursor"),
    sibling_keys=("next_cursor",),
)

GET = Operation(
    entity="docs",
    action="get",
    method="GET",
    path="/api/v3/workspaces/{workspace_id}/docs/{doc_id}",
    parameters=(
        Parameter("workspace_id", "path", {"type": "string"}, required=True),
        Parameter("doc_id", "path", {"type": "string"}, required=True),
    ),
    summary="Get a Doc",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
