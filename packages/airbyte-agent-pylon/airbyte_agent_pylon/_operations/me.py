# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `me` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation

GET = Operation(
    entity="me", action="get", method="GET", path="/me", summary="Get the organization", records="$.data"
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
