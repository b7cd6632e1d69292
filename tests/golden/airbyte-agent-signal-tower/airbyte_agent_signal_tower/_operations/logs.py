# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""The operations of `logs` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

GET = Operation(
    entity="logs", action="get", method="GET", path="/logs", summary="Wake the log up", answer="none"
)

CREATE = Operation(
    entity="logs",
    action="create",
    method="POST",
    path="/logs",
    parameters=(Parameter("body", "none", {"type": "string"}),),
    summary="Write into the log",
    body="raw",
    media_type="application/xml",
    whole_body="body",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET, "create": CREATE}
