# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""The operations of `events_list` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging

LIST = Operation(
    entity="events_list",
    action="list",
    method="GET",
    path="/2/events/list",
    summary="List types of events",
    records="$.data",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
