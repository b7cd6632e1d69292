# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The operations of `channel_joins` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="channel_joins",
    action="create",
    method="POST",
    path="/conversations.join",
    parameters=(Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),),
    summary="Join a public channel",
    body="json",
    records="$.channel",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
