# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""The operations of `active_users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="active_users",
    action="list",
    method="GET",
    path="/2/users",
    parameters=(
        Parameter("start", "query", {"type": "string", "pattern": "^[0-9]{8}$"}, required=True),
        Parameter("end", "query", {"type": "string", "pattern": "^[0-9]{8}$"}, required=True),
        Parameter("m", "query", {"type": "string", "enum": ["active", "new"]}),
        Parameter("i", "query", {"type": "integer", "enum": [1, 7, 30]}),
        Parameter("s", "query", {"type": "string"}),
        Parameter("g", "query", {"type": "string"}),
    ),
    summary="Count active or new users",
    records="$.data",
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
