# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The operations of `channel_purposes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="channel_purposes",
    action="create",
    method="POST",
    path="/conversations.setPurpose",
    parameters=(
        Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("purpose", "body", {"type": "string", "maxLength": 250}, required=True),
    ),
    summary="Set the purpose of a conversation",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
