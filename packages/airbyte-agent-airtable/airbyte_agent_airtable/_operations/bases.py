# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""The operations of `bases` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="bases",
    action="list",
    method="GET",
    path="/meta/bases",
    parameters=(Parameter("offset", "query", {"type": "string"}),),
    summary="List bases",
    records="$.bases",
    meta={"offset": "$.offset"},
    paging=Paging(strategy="cursor", param="offset", next="offset"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
