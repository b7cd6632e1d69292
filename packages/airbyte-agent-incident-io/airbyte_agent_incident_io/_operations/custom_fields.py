# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""The operations of `custom_fields` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="custom_fields",
    action="list",
    method="GET",
    path="/v2/custom_fields",
    summary="List custom fields",
    records="$.custom_fields",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="custom_fields",
    action="get",
    method="GET",
    path="/v2/custom_fields/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a custom field",
    records="$.custom_field",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
