# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""The operations of `advertisers` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="advertisers",
    action="list",
    method="GET",
    path="/advertiser/info/",
    parameters=(
        Parameter(
            "advertiser_ids",
            "query",
            {"type": "array", "items": {"type": "string"}},
            style="json",
            required_by_api=True,
        ),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("page_size", "query", {"type": "integer", "minimum": 1}),
    ),
    summary="List ad accounts by their ids",
    records="$.data.list",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
