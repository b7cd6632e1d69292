# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `custom_fields` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="custom_fields",
    action="list",
    method="GET",
    path="/custom-fields",
    parameters=(
        Parameter("object_type", "query", {"type": "string"}, required=True),
        Parameter("cursor", "query", {"type": "string"}),
    ),
    summary="List custom fields",
    records="$.data",
    meta={"cursor": "$.pagination.cursor", "has_next_page": "$.pagination.has_next_page"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor", has_more="has_next_page"),
    sibling_keys=("pagination", "request_id"),
)

GET = Operation(
    entity="custom_fields",
    action="get",
    method="GET",
    path="/custom-fields/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a custom field",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
