# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `segments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="segments",
    action="list",
    method="GET",
    path="/v1/segments",
    summary="List segments",
    records="$.segments",
    paging=Paging(strategy="none"),
)

CREATE = Operation(
    entity="segments",
    action="create",
    method="POST",
    path="/v1/segments",
    parameters=(
        Parameter(
            "segment",
            "body",
            {
                "type": "object",
                "properties": {"name": {"type": "string"}, "description": {"type": "string"}},
                "required": ["name"],
            },
            required=True,
        ),
    ),
    summary="Create a manual segment",
    body="json",
    records="$.segment",
)

GET = Operation(
    entity="segments",
    action="get",
    method="GET",
    path="/v1/segments/{segment_id}",
    parameters=(Parameter("segment_id", "path", {"type": "integer"}, required=True),),
    summary="Get a segment",
    records="$.segment",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET}
