# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""The operations of `logs` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging

LIST = Operation(
    entity="logs",
    action="list",
    method="GET",
    path="/rest/logs",
    summary="What the stations logged",
    records="$.data[0].lines",
    meta={"more": "@link.next"},
    paging=Paging(strategy="link_header", next="more"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
