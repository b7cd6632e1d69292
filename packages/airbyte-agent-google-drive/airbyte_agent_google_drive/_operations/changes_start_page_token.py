# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The operations of `changes_start_page_token` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

GET = Operation(
    entity="changes_start_page_token",
    action="get",
    method="GET",
    path="/drive/v3/changes/startPageToken",
    parameters=(
        Parameter("driveId", "query", {"type": "string"}),
        Parameter("supportsAllDrives", "query", {"type": "boolean"}),
    ),
    summary="Get the page token for listing future changes with `changes.list`",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
