# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""The operations of `company` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation

GET = Operation(entity="company", action="get", method="GET", path="/company", summary="Get the account")

OPERATIONS: Mapping[str, Operation] = {"get": GET}
