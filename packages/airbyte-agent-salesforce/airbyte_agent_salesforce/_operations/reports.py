# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The operations of `reports` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="reports",
    action="list",
    method="GET",
    path="/analytics/reports",
    summary="List the reports that the user viewed last",
    records="$",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="reports",
    action="get",
    method="GET",
    path="/analytics/reports/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("includeDetails", "query", {"type": "boolean"}),
    ),
    summary="Run a report",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
