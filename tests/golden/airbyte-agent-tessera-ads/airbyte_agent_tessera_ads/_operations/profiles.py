# Generated from specs/tessera-ads/connector.yaml by `connectorgen generate tessera-ads`. Do not edit.
"""The operations of `profiles` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import ConfigInject, Operation, Parameter

GET = Operation(
    entity="profiles",
    action="get",
    method="GET",
    path="/profiles/{account}",
    parameters=(
        Parameter("account", "path", {"type": "string"}, required_by_api=True),
        Parameter("Tessera-Client", "header", {"type": "string"}, required_by_api=True),
        Parameter(
            "marketplace",
            "query",
            {"type": "string"},
            inject=ConfigInject(source="country", map={"DE": "MKT-1", "US": "MKT-2"}),
            required_by_api=True,
        ),
    ),
    summary="One profile",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
