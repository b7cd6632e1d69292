# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""The operations of `reactions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="reactions",
    action="list",
    method="GET",
    path="/reactions.list",
    parameters=(Parameter("message", "query", {"type": "string"}, required=True),),
    summary="What was thought of a message",
    records="$.message.reactions",
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
