# Generated from specs/tessera-ads/connector.yaml by `connectorgen generate tessera-ads`. Do not edit.
"""The operations of `campaigns` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="campaigns",
    action="list",
    method="GET",
    path="/campaigns",
    parameters=(
        Parameter("X-Restli-Protocol-Version", "header", {"type": "string", "default": "2.0.0"}),
        Parameter("Tessera-Client", "header", {"type": "string"}, required_by_api=True),
        Parameter(
            "q", "query", {"type": "string", "enum": ["search", "account"]}, required=True, probe="account"
        ),
        Parameter("account", "query", {"type": "string"}, required_by_api=True),
        Parameter("dateRange", "query", {"type": "string"}),
        Parameter("ids", "query", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List campaigns of an account",
    records="$.elements",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
