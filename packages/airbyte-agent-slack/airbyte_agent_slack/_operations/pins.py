# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The operations of `pins` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="pins",
    action="create",
    method="POST",
    path="/pins.add",
    parameters=(
        Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("timestamp", "body", {"type": "string"}, required=True, aliases={"ts": {}}),
    ),
    summary="Pin a message in its conversation",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
