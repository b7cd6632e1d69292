# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""The operations of `profile` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation

GET = Operation(
    entity="profile", action="get", method="GET", path="/gmail/v1/users/me/profile", summary="Get the mailbox"
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
