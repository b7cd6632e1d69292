# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""The operations of `agents_activity` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging

LIST = Operation(
    entity="agents_activity",
    action="list",
    method="GET",
    path="/stats/agents_activity",
    summary="List what each agent did today, and does now",
    records="$.agents_activity",
    meta={"next_page": "$.next_page", "previous_page": "$.previous_page", "count": "$.count"},
    paging=Paging(strategy="next_url", next="next_page"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
