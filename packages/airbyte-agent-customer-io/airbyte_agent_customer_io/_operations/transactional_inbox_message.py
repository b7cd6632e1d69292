# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `transactional_inbox_message` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import IDENTIFIERS_PARAM

CREATE = Operation(
    entity="transactional_inbox_message",
    action="create",
    method="POST",
    path="/v1/send/inbox_message",
    parameters=(
        Parameter("transactional_message_id", "body", {"type": ["integer", "string"]}, required=True),
        Parameter("identifiers", "body", IDENTIFIERS_PARAM, required=True),
        Parameter("message_data", "body", {"type": "object"}),
    ),
    summary="Send a transactional inbox message",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
