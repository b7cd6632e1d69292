# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""The operations of `tables` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="tables",
    action="list",
    method="GET",
    path="/meta/bases/{base_id}/tables",
    parameters=(
        Parameter("base_id", "path", {"type": "string", "pattern": "app[0-9a-zA-Z]{14}$"}, required=True),
    ),
    summary="List tables",
    records="$.tables",
    paging=Paging(strategy="none"),
    param_sources={"base_id": ("bases", "id")},
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
