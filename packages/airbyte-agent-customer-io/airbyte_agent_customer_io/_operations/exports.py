# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `exports` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="exports",
    action="list",
    method="GET",
    path="/v1/exports",
    summary="List exports",
    records="$.exports",
    paging=Paging(strategy="none"),
)

CREATE = Operation(
    entity="exports",
    action="create",
    method="POST",
    path="/v1/exports/customers",
    parameters=(Parameter("filters", "body", {"type": "object"}, required=True),),
    summary="Export people",
    body="json",
    records="$.export",
)

GET = Operation(
    entity="exports",
    action="get",
    method="GET",
    path="/v1/exports/{export_id}",
    parameters=(Parameter("export_id", "path", {"type": "integer"}, required=True),),
    summary="Get an export",
    records="$.export",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET}
