# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The operations of `stats_activity_aggregate` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import USERS_FILTER_PARAM

LIST = Operation(
    entity="stats_activity_aggregate",
    action="list",
    method="POST",
    path="/v2/stats/activity/aggregate",
    parameters=(
        Parameter("filter", "body", USERS_FILTER_PARAM, required=True),
        Parameter("cursor", "body", {"type": "string"}),
    ),
    summary="List users' activity statistics within a period",
    body="json",
    records="$.usersAggregateActivityStats",
    meta={"cursor": "$.records.cursor", "total": "$.records.totalRecords", "request_id": "$.requestId"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor"),
    sibling_keys=("requestId", "fromDateTime", "toDateTime", "timeZone", "records"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
