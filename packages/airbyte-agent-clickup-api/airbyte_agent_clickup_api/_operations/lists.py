# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""The operations of `lists` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="lists",
    action="list",
    method="GET",
    path="/api/v2/folder/{folder_id}/list",
    parameters=(Parameter("folder_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),),
    summary="List the Lists of a Folder",
    records="$.lists",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

GET = Operation(
    entity="lists",
    action="get",
    method="GET",
    path="/api/v2/list/{list_id}",
    parameters=(Parameter("list_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),),
    summary="Get a List",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
