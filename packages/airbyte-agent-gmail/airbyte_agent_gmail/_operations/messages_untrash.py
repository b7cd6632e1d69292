# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""The operations of `messages_untrash` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="messages_untrash",
    action="create",
    method="POST",
    path="/gmail/v1/users/me/messages/{messageId}/untrash",
    parameters=(Parameter("messageId", "path", {"type": "string"}, required=True),),
    summary="Take a message out of the trash",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
