# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `balance` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation

from ._parameters import EXPAND_PARAMETER

GET = Operation(
    entity="balance",
    action="get",
    method="GET",
    path="/v1/balance",
    parameters=(EXPAND_PARAMETER,),
    summary="Get the account's balance",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
