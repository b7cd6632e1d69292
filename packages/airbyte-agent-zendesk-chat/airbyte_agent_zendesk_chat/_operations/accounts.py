# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""The operations of `accounts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation

GET = Operation(
    entity="accounts", action="get", method="GET", path="/account", summary="Get the account with its plan"
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
