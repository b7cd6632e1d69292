# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""The operations of `reports` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="reports",
    action="list",
    method="POST",
    path="/properties/{property_id}:runReport",
    parameters=(
        Parameter("property_id", "path", {"type": "string"}, required=True, probe="0"),
        Parameter("offset", "body", {"type": "integer"}),
        Parameter("limit", "body", {"type": "integer", "default": 1000}),
        Parameter(
            "metrics",
            "body",
            {"type": "array", "items": {"type": "object", "properties": {"name": {"type": "string"}}}},
        ),
    ),
    summary="Figures of a property",
    body="json",
    records="$[*][*]",
    paging=Paging(strategy="offset", param="offset", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
