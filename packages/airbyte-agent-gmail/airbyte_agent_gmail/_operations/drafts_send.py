# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""The operations of `drafts_send` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="drafts_send",
    action="create",
    method="POST",
    path="/gmail/v1/users/me/drafts/send",
    parameters=(Parameter("id", "body", {"type": "string"}, required=True),),
    summary="Send a draft",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
