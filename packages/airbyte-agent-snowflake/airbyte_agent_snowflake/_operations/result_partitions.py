# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""The operations of `result_partitions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

GET = Operation(
    entity="result_partitions",
    action="get",
    method="GET",
    path="/api/v2/statements/{statementHandle}",
    parameters=(
        Parameter("statementHandle", "path", {"type": "string", "format": "uuid"}, required=True),
        Parameter("partition", "query", {"type": "integer", "minimum": 0}, required=True),
        Parameter("requestId", "query", {"type": "string", "format": "uuid"}),
    ),
    summary="Get a partition of a result",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
