# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The operations of `channel_archives` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="channel_archives",
    action="create",
    method="POST",
    path="/conversations.archive",
    parameters=(Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),),
    summary="Archive a conversation",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
