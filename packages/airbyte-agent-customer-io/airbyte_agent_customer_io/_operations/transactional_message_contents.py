# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `transactional_message_contents` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="transactional_message_contents",
    action="list",
    method="GET",
    path="/v1/transactional/{transactional_id}/contents",
    parameters=(Parameter("transactional_id", "path", {"type": "integer"}, required=True),),
    summary="List the variants of a transactional message",
    records="$.contents",
    paging=Paging(strategy="none"),
)

UPDATE = Operation(
    entity="transactional_message_contents",
    action="update",
    method="PUT",
    path="/v1/transactional/{transactional_id}/content/{content_id}",
    parameters=(
        Parameter("transactional_id", "path", {"type": "integer"}, required=True),
        Parameter("content_id", "path", {"type": "integer"}, required=True),
        Parameter("body", "body", {"type": "string"}),
        Parameter("from_id", "body", {"type": "integer"}),
        Parameter("reply_to_id", "body", {"type": ["integer", "null"]}),
        Parameter("recipient", "body", {"type": "string"}),
        Parameter("subject", "body", {"type": "string"}),
        Parameter("preheader_text", "body", {"type": "string"}),
        Parameter("body_amp", "body", {"type": "string"}),
        Parameter(
            "headers",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {"name": {"type": "string"}, "value": {"type": "string"}},
                    "required": ["name", "value"],
                },
            },
        ),
    ),
    summary="Update a variant of a transactional message",
    body="json",
    records="$.content[0]",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "update": UPDATE}
