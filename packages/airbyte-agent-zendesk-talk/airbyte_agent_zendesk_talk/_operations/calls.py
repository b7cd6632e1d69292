# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""The operations of `calls` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging

from ._parameters import START_TIME_PARAMETER

LIST = Operation(
    entity="calls",
    action="list",
    method="GET",
    path="/stats/incremental/calls",
    parameters=(START_TIME_PARAMETER,),
    summary="List calls that began or changed since a time",
    records="$.calls",
    meta={"next_page": "$.next_page", "end_time": "$.end_time", "count": "$.count"},
    paging=Paging(strategy="next_url", next="next_page", inclusive=True),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
