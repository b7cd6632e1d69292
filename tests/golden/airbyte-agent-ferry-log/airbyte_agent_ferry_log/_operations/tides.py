# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""The operations of `tides` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging

LIST = Operation(
    entity="tides",
    action="list",
    method="GET",
    path="/tides",
    summary="Tides, by the Link header",
    records="$.data",
    meta={"next": "@link.next", "limit": "@header.X-Limit"},
    paging=Paging(strategy="link_header", next="next"),
    sibling_keys=(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
