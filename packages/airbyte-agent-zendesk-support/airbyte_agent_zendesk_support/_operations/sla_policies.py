# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""The operations of `sla_policies` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="sla_policies",
    action="list",
    method="GET",
    path="/slas/policies.json",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List SLA policies",
    records="$.sla_policies",
    meta={"count": "$.count", "next_page": "$.next_page", "previous_page": "$.previous_page"},
    paging=Paging(strategy="page", param="page", next="next_page", page_size="per_page"),
)

GET = Operation(
    entity="sla_policies",
    action="get",
    method="GET",
    path="/slas/policies/{sla_policy_id}.json",
    parameters=(Parameter("sla_policy_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get an SLA policy",
    records="$.sla_policy",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
