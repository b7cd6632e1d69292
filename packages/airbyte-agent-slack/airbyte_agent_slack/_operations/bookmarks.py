# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The operations of `bookmarks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="bookmarks",
    action="create",
    method="POST",
    path="/bookmarks.add",
    parameters=(
        Parameter("channel_id", "body", {"type": "string"}, required=True, aliases={"channel": {}}),
        Parameter("title", "body", {"type": "string"}, required=True),
        Parameter("type", "body", {"type": "string"}, required=True),
        Parameter("link", "body", {"type": "string"}),
        Parameter("emoji", "body", {"type": "string"}),
        Parameter("entity_id", "body", {"type": "string"}),
        Parameter("parent_id", "body", {"type": "string"}),
    ),
    summary="Add a link to the top of a channel",
    body="json",
    records="$.bookmark",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
