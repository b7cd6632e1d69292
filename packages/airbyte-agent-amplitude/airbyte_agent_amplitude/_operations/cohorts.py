# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""The operations of `cohorts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="cohorts",
    action="list",
    method="GET",
    path="/3/cohorts",
    parameters=(Parameter("includeSyncInfo", "query", {"type": "boolean"}),),
    summary="List cohorts",
    records="$.cohorts",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

GET = Operation(
    entity="cohorts",
    action="get",
    method="GET",
    path="/3/cohorts/{cohort_id}",
    parameters=(Parameter("cohort_id", "path", {"type": "string"}, required=True),),
    summary="Get a cohort",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
