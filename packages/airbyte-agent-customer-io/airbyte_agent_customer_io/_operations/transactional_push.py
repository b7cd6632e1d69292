# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `transactional_push` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import IDENTIFIERS_PARAM

CREATE = Operation(
    entity="transactional_push",
    action="create",
    method="POST",
    path="/v1/send/push",
    parameters=(
        Parameter("transactional_message_id", "body", {"type": ["integer", "string"]}),
        Parameter("to", "body", {"type": "string"}),
        Parameter("identifiers", "body", IDENTIFIERS_PARAM, required=True),
        Parameter("message_data", "body", {"type": "object"}),
        Parameter("title", "body", {"type": "string"}),
        Parameter("message", "body", {"type": "string"}),
        Parameter("link", "body", {"type": "string"}),
        Parameter("image_url", "body", {"type": "string"}),
        Parameter("custom_data", "body", {"type": "object"}),
        Parameter("custom_payload", "body", {"type": "object"}),
        Parameter("sound", "body", {"type": "string"}),
        Parameter("send_to_unsubscribed", "body", {"type": "boolean"}),
        Parameter("queue_draft", "body", {"type": "boolean"}),
        Parameter("disable_message_retention", "body", {"type": "boolean"}),
        Parameter("send_at", "body", {"type": "integer", "format": "unix-time"}),
    ),
    summary="Send a transactional push notification",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
