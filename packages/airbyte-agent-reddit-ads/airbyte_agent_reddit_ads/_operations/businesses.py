# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""The operations of `businesses` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="businesses",
    action="list",
    method="GET",
    path="/me/businesses",
    parameters=(
        Parameter("page.size", "query", {"type": "integer", "minimum": 1}),
        Parameter("page.token", "query", {"type": "string"}),
    ),
    summary="List the businesses that the user is a member of",
    records="$.data",
    meta={"next_url": "$.pagination.next_url"},
    paging=Paging(strategy="next_url", next="next_url", page_size="page.size"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
