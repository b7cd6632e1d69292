# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""The operations of `routing_settings` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation

GET = Operation(
    entity="routing_settings",
    action="get",
    method="GET",
    path="/routing_settings/account",
    summary="Get how chats reach agents",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
