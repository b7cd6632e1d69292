# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""The operations of `incident_updates` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="incident_updates",
    action="list",
    method="GET",
    path="/v2/incident_updates",
    parameters=(
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="List incident updates",
    records="$.incident_updates",
    meta={"after": "$.pagination_meta.after", "page_size": "$.pagination_meta.page_size"},
    paging=Paging(strategy="cursor", param="after", next="after", page_size="page_size"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
