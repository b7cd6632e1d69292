# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `workspaces` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import LIMIT_PARAMETER

LIST = Operation(
    entity="workspaces",
    action="list",
    method="GET",
    path="/workspaces",
    parameters=(LIMIT_PARAMETER, Parameter("offset", "query", {"type": "string"})),
    summary="List workspaces the caller is in",
    records="$.data",
    meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)

GET = Operation(
    entity="workspaces",
    action="get",
    method="GET",
    path="/workspaces/{workspace_gid}",
    parameters=(
        Parameter("workspace_gid", "path", {"type": "string"}, required=True, aliases={"workspace": {}}),
    ),
    summary="Get a workspace",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
