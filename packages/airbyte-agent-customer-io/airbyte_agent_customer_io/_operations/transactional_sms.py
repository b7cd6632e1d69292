# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `transactional_sms` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import IDENTIFIERS_PARAM

CREATE = Operation(
    entity="transactional_sms",
    action="create",
    method="POST",
    path="/v1/send/sms",
    parameters=(
        Parameter("transactional_message_id", "body", {"type": ["integer", "string"]}, required=True),
        Parameter("to", "body", {"type": "string"}, required=True),
        Parameter("identifiers", "body", IDENTIFIERS_PARAM, required=True),
        Parameter("message_data", "body", {"type": "object"}),
        Parameter("from", "body", {"type": "string"}),
        Parameter("send_to_unsubscribed", "body", {"type": "boolean"}),
        Parameter("tracked", "body", {"type": "boolean"}),
        Parameter("queue_draft", "body", {"type": "boolean"}),
        Parameter("disable_message_retention", "body", {"type": "boolean"}),
    ),
    summary="Send a transactional SMS",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
