# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `transactional_email` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import IDENTIFIERS_PARAM

CREATE = Operation(
    entity="transactional_email",
    action="create",
    method="POST",
    path="/v1/send/email",
    parameters=(
        Parameter("transactional_message_id", "body", {"type": ["integer", "string"]}),
        Parameter("to", "body", {"type": "string"}, required=True),
        Parameter("identifiers", "body", IDENTIFIERS_PARAM, required=True),
        Parameter("message_data", "body", {"type": "object"}),
        Parameter("from", "body", {"type": "string"}),
        Parameter("subject", "body", {"type": "string"}),
        Parameter("body", "body", {"type": "string"}),
        Parameter("body_plain", "body", {"type": "string"}),
        Parameter("reply_to", "body", {"type": "string"}),
        Parameter("bcc", "body", {"type": "string"}),
        Parameter("headers", "body", {"type": "object"}),
        Parameter(
            "preheader",
            "body",
            {"type": "string"},
            aliases={"preheader_text": {}},
            hosted_name="preheader_text",
        ),
        Parameter("attachments", "body", {"type": "object", "additionalProperties": {"type": "string"}}),
        Parameter("disable_message_retention", "body", {"type": "boolean"}),
        Parameter("send_to_unsubscribed", "body", {"type": "boolean"}),
        Parameter("tracked", "body", {"type": "boolean"}),
        Parameter("queue_draft", "body", {"type": "boolean"}),
        Parameter("send_at", "body", {"type": "integer", "format": "unix-time"}),
    ),
    summary="Send a transactional email",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
