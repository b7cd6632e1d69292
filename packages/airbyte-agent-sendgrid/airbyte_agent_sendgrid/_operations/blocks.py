# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""The operations of `blocks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="blocks",
    action="list",
    method="GET",
    path="/v3/suppression/blocks",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 500}),
        Parameter("offset", "query", {"type": "integer", "minimum": 0}),
    ),
    summary="List blocks",
    records="$",
    paging=Paging(strategy="offset", param="offset", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
