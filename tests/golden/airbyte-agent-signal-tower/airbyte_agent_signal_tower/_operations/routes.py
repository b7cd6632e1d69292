# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""The operations of `routes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

GET = Operation(
    entity="routes",
    action="get",
    method="GET",
    path="/messages/{ids}/route{hops}",
    parameters=(
        Parameter(
            "ids",
            "path",
            {"type": "array", "items": {"type": "string"}},
            required=True,
            style="matrix",
            explode=True,
        ),
        Parameter(
            "hops", "path", {"type": "array", "items": {"type": "integer"}}, required=True, style="label"
        ),
    ),
    summary="How messages go",
    answer="text",
    accept="text/plain",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
