# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""The operations of `schemas` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="schemas",
    action="list",
    method="GET",
    path="/crm-object-schemas/v3/schemas",
    parameters=(Parameter("archived", "query", {"type": "boolean"}),),
    summary="List the definitions of custom object types",
    records="$.results",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="schemas",
    action="get",
    method="GET",
    path="/crm-object-schemas/v3/schemas/{objectType}",
    parameters=(Parameter("objectType", "path", {"type": "string"}, required=True),),
    summary="Get the definition of an object type, with its properties",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
