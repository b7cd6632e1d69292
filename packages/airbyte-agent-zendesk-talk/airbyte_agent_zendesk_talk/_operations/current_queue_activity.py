# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""The operations of `current_queue_activity` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging

LIST = Operation(
    entity="current_queue_activity",
    action="list",
    method="GET",
    path="/stats/current_queue_activity",
    summary="Get who waits in the queue at this moment",
    records="$.current_queue_activity",
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
