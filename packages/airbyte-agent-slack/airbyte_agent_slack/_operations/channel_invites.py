# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The operations of `channel_invites` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="channel_invites",
    action="create",
    method="POST",
    path="/conversations.invite",
    parameters=(
        Parameter("channel", "body", {"type": "string"}, required=True, aliases={"channel_id": {}}),
        Parameter("users", "body", {"type": "string"}, required=True),
        Parameter("force", "body", {"type": "boolean"}),
    ),
    summary="Add users to a channel",
    body="json",
    records="$.channel",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
