# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""The operations of `delays` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging

LIST = Operation(
    entity="delays",
    action="list",
    method="GET",
    path="/delays",
    summary="Delays, by a URL in the body",
    records="$.data",
    meta={"next_url": "$.links.next"},
    paging=Paging(strategy="next_url", next="next_url"),
    sibling_keys=(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
