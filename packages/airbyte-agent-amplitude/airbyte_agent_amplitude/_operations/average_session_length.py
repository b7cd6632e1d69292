# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""The operations of `average_session_length` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="average_session_length",
    action="list",
    method="GET",
    path="/2/sessions/average",
    parameters=(
        Parameter("start", "query", {"type": "string", "pattern": "^[0-9]{8}$"}, required=True),
        Parameter("end", "query", {"type": "string", "pattern": "^[0-9]{8}$"}, required=True),
    ),
    summary="Average the length of sessions",
    records="$.data",
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
