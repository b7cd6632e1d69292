# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""The operations of `profiles` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="profiles",
    action="list",
    method="GET",
    path="/v2/profiles",
    parameters=(
        Parameter("profileTypeFilter", "query", {"type": "string"}),
        Parameter("Amazon-Advertising-API-ClientId", "header", {"type": "string"}, required_by_api=True),
    ),
    summary="List the profiles that the user can work with",
    records="$",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="profiles",
    action="get",
    method="GET",
    path="/v2/profiles/{profileId}",
    parameters=(
        Parameter("profileId", "path", {"type": "integer"}, required=True),
        Parameter("Amazon-Advertising-API-ClientId", "header", {"type": "string"}, required_by_api=True),
    ),
    summary="Get a profile",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
