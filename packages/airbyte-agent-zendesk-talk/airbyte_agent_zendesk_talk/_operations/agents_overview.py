# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""The operations of `agents_overview` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging

LIST = Operation(
    entity="agents_overview",
    action="list",
    method="GET",
    path="/stats/agents_overview",
    summary="Get what all agents together did today",
    records="$.agents_overview",
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
