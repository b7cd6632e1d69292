# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""The operations of `tags` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="tags",
    action="list",
    method="GET",
    path="/tags",
    parameters=(Parameter("session", "cookie", {"type": "string"}),),
    summary="Every tag in use",
    records="$.tags",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

CREATE = Operation(
    entity="tags",
    action="create",
    method="POST",
    path="/tags",
    parameters=(
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter(
            "owner",
            "body",
            {"type": "object", "properties": {"id": {"type": "integer"}, "team": {"type": "string"}}},
        ),
        Parameter(
            "rules",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {"field": {"type": "string"}, "equals": {"type": "string"}},
                    "required": ["field"],
                },
            },
        ),
    ),
    summary="Make a tag",
    body="form",
    idempotency_header="Idempotency-Key",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
