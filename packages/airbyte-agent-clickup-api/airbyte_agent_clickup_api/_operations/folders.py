# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""The operations of `folders` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="folders",
    action="list",
    method="GET",
    path="/api/v2/space/{space_id}/folder",
    parameters=(Parameter("space_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),),
    summary="List the Folders of a Space",
    records="$.folders",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

GET = Operation(
    entity="folders",
    action="get",
    method="GET",
    path="/api/v2/folder/{folder_id}",
    parameters=(Parameter("folder_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),),
    summary="Get a Folder",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
