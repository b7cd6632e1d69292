# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""The operations of `crews` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="crews",
    action="list",
    method="GET",
    path="/crews",
    parameters=(Parameter("offset", "query", {"type": "integer"}),),
    summary="Crews, by next_offset and offset",
    records="$.data",
    meta={"next_offset": "$.next_offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset"),
    sibling_keys=(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
